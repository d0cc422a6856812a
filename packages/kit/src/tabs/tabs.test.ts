import { newId } from '@phoihop/plan';
import { pause } from '@phoihop/testing';
import { expect } from 'chai';
import { channel, leader, leaderByBallot } from './index.js';

/** Those who lead now, by their names; each is a wish as a tab of its own has it. */
class Candidates {
  readonly leading: string[] = [];
  readonly told: string[] = [];
  readonly #ends = new Map<string, () => void>();

  constructor(
    readonly way: typeof leader,
    readonly name = newId(),
  ) {}

  join(who: string): void {
    const gained = () => {
      this.leading.push(who);
      this.told.push(`${who} leads`);
    };
    const lost = () => {
      this.leading.splice(this.leading.indexOf(who), 1);
      this.told.push(`${who} lost`);
    };
    this.#ends.set(who, this.way(this.name, { gained, lost }));
  }

  resign(who: string): void {
    this.#ends.get(who)?.();
    this.#ends.delete(who);
  }

  end(): void {
    for (const who of [...this.#ends.keys()]) this.resign(who);
  }

  async someoneLeads(): Promise<string> {
    while (this.leading.length === 0) await pause(20);
    return this.leading[0]!;
  }
}

const ways = { 'by Web Locks': leader, 'where there are none, by asking each other': leaderByBallot };

for (const [how, way] of Object.entries(ways)) {
  describe(`the one tab that does something, ${how}`, () => {
    let candidates: Candidates;
    beforeEach(() => (candidates = new Candidates(way)));
    afterEach(() => {
      candidates.end();
    });

    it('is one of all that wish', async () => {
      for (const who of ['a', 'b', 'c']) candidates.join(who);
      await candidates.someoneLeads();
      await pause(1200);
      expect(candidates.leading).to.have.length(1);
      expect(candidates.told).to.have.length(1);
    });

    it('is followed by another when it goes', async () => {
      for (const who of ['a', 'b', 'c']) candidates.join(who);
      const first = await candidates.someoneLeads();
      candidates.resign(first);
      expect(candidates.told).to.include(`${first} lost`);
      const second = await candidates.someoneLeads();
      expect(second).not.to.equal(first);
      candidates.resign(second);
      expect(await candidates.someoneLeads()).not.to.be.oneOf([first, second]);
    });

    it('is not asked of those who do something else', async () => {
      const others = new Candidates(way);
      candidates.join('a');
      others.join('b');
      await Promise.all([candidates.someoneLeads(), others.someoneLeads()]);
      others.end();
    });

    it('tells nothing after it was ended before it came to lead', async () => {
      candidates.join('a');
      await candidates.someoneLeads();
      candidates.join('b');
      candidates.resign('b');
      candidates.resign('a');
      await pause(600);
      expect(candidates.told).to.deep.equal(['a leads', 'a lost']);
    });
  });
}

describe('a tab that leads by the ballot', () => {
  it('hands over within seconds when it says nothing any more, as when it was killed', async () => {
    const name = newId();
    // Given a follower who has heard the one who led, which has gone without a word
    const gone = channel<{ say: string; from: string }>(`leader/${name}`, () => {
      if (alive) gone.post({ say: 'lead', from: '' });
    });
    let alive = true;
    const candidates = new Candidates(leaderByBallot, name);
    candidates.join('a');
    await pause(1600);
    expect(candidates.leading).to.deep.equal([]);
    // When it is silent
    alive = false;
    expect(await candidates.someoneLeads()).to.equal('a');
    // And when it wakes after all, one of both goes on
    alive = true;
    gone.post({ say: 'lead', from: '' });
    while (candidates.leading.length > 0) await pause(20);
    gone.close();
    candidates.end();
  });
});

describe('a channel', () => {
  it('tells the others in order, not the one who speaks, and nothing after it was closed', async () => {
    const name = newId();
    const heard: string[] = [];
    const mine = channel<string>(name, (message) => heard.push(`mine ${message}`));
    const theirs = channel<string>(name, (message) => heard.push(`theirs ${message}`));
    mine.post('1');
    mine.post('2');
    while (heard.length < 2) await pause(10);
    theirs.close();
    mine.post('3');
    await pause(50);
    expect(heard).to.deep.equal(['theirs 1', 'theirs 2']);
    mine.close();
  });
});

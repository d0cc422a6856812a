import { newId, parsePlanCommand, planModel, type PlanChange, type PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { pause } from '@phoihop/testing';
import { expect } from 'chai';
import { clearDrafts } from '../draft/draft-store.js';
import { deviceOutbox } from './device-outbox.js';
import { DocumentSaver } from './document-saver.js';
import { documentTabs } from './document-tabs.js';
import { memoryRepository } from './memory-repository.js';
import { memoryOutbox, type Outbox } from './outbox.js';
import { failed, type Repository } from './repository.js';

type Saver = DocumentSaver<PlanFile, PlanChange>;

const write = (place: string, before: string, after: string) => ({
  type: 'item/text' as const,
  part: 'text' as const,
  item: place,
  before,
  after,
  id: newId(),
  at: new Date().toISOString(),
});

const textsOf = (saver: Saver) => saver.store.document.plan.items.map(({ text }) => text);

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(10);
}

/** A computer on which one person has several tabs with the same plan. */
class Computer {
  line = true;
  /** Who asked the repository to save, by tab. */
  readonly saves: string[] = [];
  readonly id = newId();
  readonly server = memoryRepository(planModel, [
    planFile({ id: this.id, items: [item('a', 1, 'I.', 'một'), item('b', 1, 'II.', 'hai')] }),
  ]);
  readonly #tabs: Saver[] = [];

  async open(name: string, inMemory = false): Promise<Saver> {
    const key = { documentId: this.id, actorId: 'an' };
    const repository: Repository<PlanFile, PlanChange> = {
      load: (id) => this.server.load(id),
      save: (id, commands, version, beside) => {
        this.saves.push(name);
        return this.line
          ? this.server.save(id, commands, version, beside)
          : Promise.resolve(failed('offline', true));
      },
    };
    const outbox: Outbox<PlanFile, PlanChange> = inMemory
      ? memoryOutbox()
      : deviceOutbox(planModel, parsePlanCommand, key);
    const opened = await DocumentSaver.open({
      model: planModel,
      repository,
      outbox,
      id: this.id,
      wait: () => 30,
      tabs: documentTabs('plan', key),
    });
    if (!opened.ok) throw new Error(opened.code);
    this.#tabs.push(opened.value);
    return opened.value;
  }

  async texts(): Promise<string[]> {
    const loaded = await this.server.load(this.id);
    if ('outcome' in loaded || !loaded.ok) throw new Error('not there');
    return loaded.value.document.plan.items.map(({ text }) => text);
  }

  async shutDown(): Promise<void> {
    for (const tab of this.#tabs) await tab.close();
  }
}

for (const inMemory of [false, true]) {
  describe(`tabs of one person${inMemory ? ', with nothing on the device' : ''}`, () => {
    let computer: Computer;
    beforeEach(() => (computer = new Computer()));
    afterEach(() => computer.shutDown());

    it('show the same, and one of them writes', async () => {
      const one = await computer.open('one', inMemory);
      const two = await computer.open('two', inMemory);
      one.store.dispatch(write('a', 'một', 'một hai'));
      await until(() => textsOf(two)[0] === 'một hai');
      two.store.dispatch(write('a', 'một hai', 'một hai ba'));
      two.store.dispatch(write('b', 'hai', 'hai ba'));
      await until(() => one.state.state === 'saved' && two.state.state === 'saved');
      for (const tab of [one, two]) expect(textsOf(tab)).to.deep.equal(['một hai ba', 'hai ba']);
      expect(await computer.texts()).to.deep.equal(['một hai ba', 'hai ba']);
      expect(new Set(computer.saves).size).to.equal(1);
    });

    it('keep the undo of each apart', async () => {
      const one = await computer.open('one', inMemory);
      const two = await computer.open('two', inMemory);
      one.store.dispatch(write('a', 'một', 'một hai'));
      await until(() => textsOf(two)[0] === 'một hai');
      expect(two.store.canUndo).to.equal(false);
      two.store.dispatch(write('b', 'hai', 'hai ba'));
      await until(() => textsOf(one)[1] === 'hai ba' && one.state.changes === 0);
      one.store.undo({ id: newId(), at: new Date().toISOString() });
      await until(() => textsOf(two)[0] === 'một' && two.state.state === 'saved');
      expect(await computer.texts()).to.deep.equal(['một', 'hai ba']);
    });

    it('show no conflict while there is no line, whatever is typed in both', async () => {
      const one = await computer.open('one', inMemory);
      const two = await computer.open('two', inMemory);
      computer.line = false;
      one.store.dispatch(write('a', 'một', 'một hai'));
      await until(() => textsOf(two)[0] === 'một hai');
      two.store.dispatch(write('a', 'một hai', 'bốn'));
      await until(() => textsOf(one)[0] === 'bốn');
      await until(() => one.state.state === 'offline' && two.state.state === 'offline');
      expect([one.state.changes, two.state.changes]).to.deep.equal([2, 2]);
      computer.line = true;
      await until(() => one.state.state === 'saved' && two.state.state === 'saved');
      expect(await computer.texts()).to.deep.equal(['bốn', 'hai']);
      expect([one.state.setAside, two.state.setAside]).to.deep.equal([[], []]);
    });

    it('go on when the one that writes is closed before it could send', async () => {
      const one = await computer.open('one', inMemory);
      await until(() => one.state.state === 'saved');
      const two = await computer.open('two', inMemory);
      computer.line = false;
      one.store.dispatch(write('a', 'một', 'một hai'));
      two.store.dispatch(write('b', 'hai', 'hai ba'));
      await until(() => one.state.changes === 2 && two.state.changes === 2);
      await one.close();
      computer.line = true;
      await until(() => two.state.state === 'saved');
      expect(await computer.texts()).to.deep.equal(['một hai', 'hai ba']);
    });

    it('that come later show what is not saved yet', async () => {
      const one = await computer.open('one', inMemory);
      computer.line = false;
      one.store.dispatch(write('a', 'một', 'một hai'));
      await until(() => one.state.state === 'offline');
      const two = await computer.open('two', inMemory);
      await until(() => textsOf(two)[0] === 'một hai' && two.state.changes === 1);
      computer.line = true;
      await until(() => two.state.state === 'saved');
    });

    it('both show what another person has made impossible, and forget it when one has decided', async () => {
      const one = await computer.open('one', inMemory);
      const two = await computer.open('two', inMemory);
      computer.line = false;
      two.store.dispatch(write('a', 'một', 'của tôi'));
      await until(() => one.state.changes === 1);
      const loaded = await computer.server.load(computer.id);
      const version = 'ok' in loaded && loaded.ok ? loaded.value.version : '';
      await computer.server.save(computer.id, [write('a', 'một', 'của họ')], version, []);
      computer.line = true;
      await until(() => one.state.state === 'conflict' && two.state.state === 'conflict');
      for (const tab of [one, two]) {
        expect(tab.state.setAside).to.have.length(1);
        expect(tab.state.setAside[0]?.params).to.include({ mine: 'của tôi', theirs: 'của họ' });
        expect(textsOf(tab)[0]).to.equal('của họ');
      }
      await one.dismiss(one.state.setAside[0]?.command.id ?? '');
      await until(() => two.state.state === 'saved');
    });
  });
}

describe('a sign-out', () => {
  it('leaves nothing on the device, of what other tabs still show either', async () => {
    const computer = new Computer();
    const tab = await computer.open('one');
    computer.line = false;
    tab.store.dispatch(write('a', 'một', 'một hai'));
    await until(() => tab.state.state === 'offline');
    await clearDrafts();
    await until(() => tab.state.state === 'stopped');
    expect(tab.state).to.include({ code: 'signed-out', changes: 1, kept: false });
    tab.store.dispatch(write('b', 'hai', 'hai ba'));
    await tab.close();
    const key = { documentId: computer.id, actorId: 'an' };
    const left = await deviceOutbox(planModel, parsePlanCommand, key).read();
    expect(left.pending).to.deep.equal([]);
  });
});

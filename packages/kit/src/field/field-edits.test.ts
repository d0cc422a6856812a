import { accept, refuse, type Result } from '@phoihop/plan';
import { expect } from 'chai';
import type { ReactiveController } from 'lit';
import { FieldEdits } from './field-edits.js';

/** An element that is never drawn: only what is handed over matters here. */
class Host {
  readonly updateComplete = Promise.resolve(true);
  addController(_controller: ReactiveController): void {
    // Nothing drives it.
  }
  removeController(_controller: ReactiveController): void {
    // Nothing drives it.
  }
  requestUpdate(): void {
    // Nothing is drawn.
  }
}

/** Edits whose hand-over answers as `answers` says by key, and what was handed over. */
function edits(answers: Map<string, Result<unknown>>): { edits: FieldEdits; given: string[] } {
  const given: string[] = [];
  const own = new FieldEdits(new Host(), (key, before, after) => {
    given.push(`${key}: ${before} → ${after}`);
    return answers.get(key) ?? accept(null);
  });
  return { edits: own, given };
}

describe('texts that could not be handed over', () => {
  it('are kept, each in its own field, when they are refused', () => {
    const answers = new Map<string, Result<unknown>>([
      ['a', refuse('not-allowed')],
      ['b', refuse('item-gone')],
    ]);
    const { edits: own, given } = edits(answers);
    own.edited('a', 'A1', 'A');
    own.edited('b', 'B1', 'B');
    own.flush();
    expect([own.shown('a', 'A'), own.shown('b', 'B'), own.shown('c', 'C')]).to.deep.equal(['A1', 'B1', 'C']);
    expect(own.refused.map(({ mine, refusal }) => `${mine} ${refusal.code}`)).to.deep.equal([
      'A1 not-allowed',
      'B1 item-gone',
    ]);
    // When one may be saved now
    answers.delete('a');
    own.retry();
    expect(given.slice(-2)).to.deep.equal(['a: A → A1', 'b: B → B1']);
    expect(own.refused.map(({ key }) => key)).to.deep.equal(['b']);
    own.discard();
    expect(own.shown('b', 'B')).to.equal('B');
  });

  it('go on from where the person had begun when they type on', () => {
    const answers = new Map<string, Result<unknown>>([['a', refuse('not-allowed')]]);
    const { edits: own, given } = edits(answers);
    own.edited('a', 'A1', 'A');
    own.flush();
    own.edited('a', 'A12', 'A');
    answers.delete('a');
    own.flush();
    expect(given.at(-1)).to.equal('a: A → A12');
    expect(own.refused).to.deep.equal([]);
  });

  it('wait for a decision one behind the other when others have changed the same words', () => {
    const conflict = (theirs: string): Result<unknown> => refuse('text-conflict', { mine: '', theirs });
    const answers = new Map([
      ['a', conflict('A other')],
      ['b', conflict('B other')],
    ]);
    const { edits: own, given } = edits(answers);
    own.edited('a', 'A mine', 'A');
    own.edited('b', 'B mine', 'B');
    own.flush();
    answers.clear();
    expect(own.conflict).to.deep.equal({ key: 'a', mine: 'A mine', theirs: 'A other' });
    own.keepMine();
    expect(given.at(-1)).to.equal('a: A other → A mine');
    expect(own.conflict?.key).to.equal('b');
    expect(own.shown('b', 'B other')).to.equal('B mine');
    own.takeTheirs();
    expect(own.conflict).to.equal(undefined);
    expect(own.unsettled.size).to.equal(0);
  });
});

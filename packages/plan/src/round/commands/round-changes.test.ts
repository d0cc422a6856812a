import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stamp } from '../../commands/stamp.js';
import { DocumentStore, parseSnapshot } from '../../store/index.js';
import { erasePersonalData, stateOf, withRecord, withRemark, type RoundFile } from '../model/index.js';
import { nomination, person, roundFile, sampleRoundFile, step } from '../../testing/round/round-builders.js';
import { arbitraryRoundDraw, drawRoundChange } from '../../testing/round/round-draws.js';
import type { RoundChange } from './index.js';
import { parseRoundCommand } from './parse-round-command.js';
import { roundModel } from './round-model.js';

let count = 0;
const stamp = (): Stamp => ({ id: `c${String(count++)}`, at: '2026-10-10T00:00:00.000Z' });

function applied(file: RoundFile, change: RoundChange) {
  const next = roundModel.apply(file, change);
  if (!next.ok) throw new Error(next.code);
  return next.value;
}

/** The sample with data of the first nomination that were mended, but are not in use yet. */
const mendable = (): RoundFile =>
  withRecord(sampleRoundFile(), 'data-a2', { nomination: 'a', ...person('Vi Văn Thoỏng') });

const decide = (id: string, from: 'submitted' | 'commune-checked'): RoundChange => ({
  type: 'nomination/step',
  part: 'round',
  nomination: id,
  from,
  step: step('decided', {
    decision: { number: '15/QĐ-UBND', date: '2026-11-20' },
    by: { id: 'an', name: 'An' },
  }),
});

describe('a change of a round', () => {
  it('takes a nomination from state to state, with who and when', () => {
    const file = applied(sampleRoundFile(), decide('b', 'commune-checked'));
    const decided = file.nominations.find(({ id }) => id === 'b')!;
    expect(stateOf(decided)).toBe('decided');
    expect(decided.steps.at(-1)).toMatchObject({ by: { name: 'An' }, decision: { number: '15/QĐ-UBND' } });
  });

  it.each<[string, RoundChange, string]>([
    [
      'a nomination that is gone',
      { type: 'nomination/withdraw', part: 'round', nomination: 'x' },
      'nomination-gone',
    ],
    ['one that has moved on', decide('b', 'submitted'), 'nomination-moved-on'],
    [
      'a step that leads nowhere',
      { type: 'nomination/step', part: 'round', nomination: 'c', from: 'decided', step: step('returned') },
      'no-such-step',
    ],
    [
      'a reason that the round does not give',
      {
        type: 'nomination/step',
        part: 'round',
        nomination: 'a',
        from: 'submitted',
        step: step('returned', { reason: 'x' }),
      },
      'reason-gone',
    ],
    [
      'an id that is taken',
      { type: 'nomination/submit', part: 'round', nomination: nomination('a') },
      'nomination-taken',
    ],
    [
      'data that never came',
      { type: 'nomination/submit', part: 'round', nomination: nomination('z') },
      'data-missing',
    ],
    [
      'a unit that is none',
      {
        type: 'nomination/submit',
        part: 'round',
        nomination: nomination('z', { unit: 'x', record: 'data-a' }),
      },
      'unit-gone',
    ],
    [
      'a category that is none',
      {
        type: 'nomination/submit',
        part: 'round',
        nomination: nomination('z', { category: 'x', record: 'data-a' }),
      },
      'category-gone',
    ],
    [
      'data that somebody has mended meanwhile',
      { type: 'nomination/record', part: 'round', nomination: 'a', before: 'data-x', after: 'data-b' },
      'data-changed',
    ],
    [
      'a unit taken away that still has nominations',
      {
        type: 'round/field',
        part: 'round',
        field: 'units',
        before: sampleRoundFile().round.units,
        after: [],
      },
      'still-in-use',
    ],
    [
      'a field that somebody has changed meanwhile',
      { type: 'round/field', part: 'round', field: 'title', before: 'x', after: 'y' },
      'round-changed',
    ],
    [
      'a pair that was told apart already',
      { type: 'nomination/distinct', part: 'round', pair: ['a', 'b'], distinct: false },
      'pair-changed',
    ],
  ])('refuses %s', (_what, change, code) => {
    expect(roundModel.apply(sampleRoundFile(), change)).toMatchObject({ ok: false, code });
  });

  it('decides many at once, or none', () => {
    const file = sampleRoundFile();
    const both: RoundChange = {
      type: 'batch',
      part: 'round',
      changes: [
        { type: 'nomination/step', part: 'round', nomination: 'a', from: 'submitted', step: step('decided') },
        {
          type: 'nomination/step',
          part: 'round',
          nomination: 'b',
          from: 'commune-checked',
          step: step('decided'),
        },
      ],
    };
    expect(applied(file, both).nominations.map(stateOf)).toEqual(['decided', 'decided', 'decided']);
    const again = roundModel.apply(applied(file, decide('b', 'commune-checked')), both);
    expect(again).toMatchObject({ ok: false, code: 'nomination-moved-on', params: { nomination: 'b' } });
  });

  it('holds no personal data, so that erasing them erases them everywhere', () => {
    // Given a nomination that was returned with a remark, mended and sent again
    let file = withRemark(mendable(), 'r1', { nomination: 'a', text: 'Sai tên' });
    const store = new DocumentStore(roundModel, file);
    const returned = step('returned', { reason: 'not-clear', remark: 'r1' });
    for (const change of [
      { type: 'nomination/step', part: 'round', nomination: 'a', from: 'submitted', step: returned },
      { type: 'nomination/record', part: 'round', nomination: 'a', before: 'data-a', after: 'data-a2' },
      { type: 'nomination/step', part: 'round', nomination: 'a', from: 'returned', step: step('submitted') },
    ] satisfies RoundChange[])
      expect(store.dispatch({ ...change, ...stamp() }).ok).toBe(true);
    // Then no command names anything of the person
    expect(JSON.stringify(store.pending)).not.toMatch(/Thoong|Thoỏng|Sai tên|1958/u);
    // When their data are erased, and all commands are made once more
    file = erasePersonalData(store.document, 'a');
    expect(JSON.stringify(file)).not.toMatch(/Thoong|Thoỏng|Sai tên/u);
    const replayed = new DocumentStore(roundModel, erasePersonalData(store.base, 'a'));
    store.rebase(
      file,
      store.pending.map(({ id }) => id),
    );
    while (store.canUndo) store.undo(stamp());
    expect(JSON.stringify(store.document)).not.toMatch(/Thoong|Thoỏng|Sai tên/u);
    expect(withRecord(file, 'data-a', { nomination: 'a', ...person('Vi Văn Thoong') })).toBe(file);
    expect(replayed.document.personal.records['data-a']).toBeUndefined();
    // Then the state and the number of the nomination are still there
    expect(file.nominations.find(({ id }) => id === 'a')?.steps.length).toBe(3);
  });

  it('is read from JSON, with fields that it does not know', () => {
    const command = { ...decide('b', 'commune-checked'), ...stamp(), later: true };
    expect(parseRoundCommand(JSON.parse(JSON.stringify(command)))).toEqual({
      ok: true,
      value: command,
    });
    expect(parseRoundCommand({ ...command, part: 'text' })).toMatchObject({
      ok: false,
      code: 'not-a-command',
    });
  });
});

describe('a store of a round under random sequences of commands', () => {
  it('undone gives back the first round, redone the last, and goes on after a reload', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRoundDraw, { minLength: 1, maxLength: 20 }), (draws) => {
        const store = new DocumentStore(roundModel, mendable());
        for (const draw of draws) {
          const change = drawRoundChange(store.document, draw);
          if (change) store.dispatch({ ...change, ...stamp() });
        }
        const last = store.document;
        const snapshot = parseSnapshot(
          roundModel,
          parseRoundCommand,
          JSON.parse(JSON.stringify(store.snapshot())),
        );
        if (!snapshot.ok) throw new Error(snapshot.code);
        const reloaded = new DocumentStore(roundModel, roundFile());
        reloaded.restore(snapshot.value);
        for (const each of [store, reloaded]) {
          expect(each.document).toEqual(last);
          while (each.canUndo) expect(each.undo(stamp()).ok).toBe(true);
          expect(each.document).toEqual(mendable());
          while (each.canRedo) expect(each.redo(stamp()).ok).toBe(true);
          expect(each.document).toEqual(last);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('makes every kind of change', () => {
    const made = new Set<string>();
    const draws = fc.sample(arbitraryRoundDraw, { numRuns: 3000, seed: 1 });
    const store = new DocumentStore(roundModel, mendable());
    for (const draw of draws) {
      const change = drawRoundChange(store.document, draw);
      if (change && store.dispatch({ ...change, ...stamp() }).ok) made.add(change.type);
    }
    expect(Array.from(made).sort()).toEqual([
      'nomination/distinct',
      'nomination/record',
      'nomination/step',
      'nomination/step-back',
      'nomination/submit',
      'nomination/withdraw',
      'round/field',
    ]);
  });
});

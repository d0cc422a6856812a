import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanChange, PlanCommand } from '../commands/plan-change.js';
import { parsePlanCommand } from '../commands/parse-plan-command.js';
import { planModel } from '../commands/plan-model.js';
import type { Stamp } from '../commands/stamp.js';
import type { PlanFile } from '../model/plan-file.js';
import { arbitraryDraw, drawChange } from '../testing/arbitrary-change.js';
import { item, planFile, samplePlanFile } from '../testing/builders.js';
import { DocumentStore } from './document-store.js';
import { parseSnapshot } from './snapshot.js';

let count = 0;

/** A stamp `seconds` after a fixed moment; far apart unless a test says otherwise. */
function stamp(seconds = count * 60): Stamp {
  count += 1;
  return { id: `c${String(count)}`, at: new Date(Date.UTC(2026, 2, 2) + seconds * 1000).toISOString() };
}

function storeOf(file: PlanFile): DocumentStore<PlanFile, PlanChange> {
  return new DocumentStore(planModel, file);
}

function rename(file: PlanFile, id: string, after: string): PlanChange {
  const before = file.plan.items.find((each) => each.id === id)?.text ?? '';
  return { type: 'item/text', part: 'text', item: id, before, after };
}

function texts(store: DocumentStore<PlanFile, PlanChange>): string[] {
  return store.document.plan.items.map((each) => each.text);
}

describe('DocumentStore', () => {
  it('applies, undoes and redoes, each as a command of its own', () => {
    const store = storeOf(planFile([item('a', 1, 'I.', 'một')]));
    store.dispatch({ ...rename(store.document, 'a', 'hai'), ...stamp() });
    store.undo(stamp());
    expect(texts(store)).toEqual(['một']);
    store.redo(stamp());
    expect(texts(store)).toEqual(['hai']);
    expect(store.pending.map((command) => 'after' in command && command.after)).toEqual([
      'hai',
      'một',
      'hai',
    ]);
  });

  it('says when there is nothing to undo or redo', () => {
    const store = storeOf(planFile([]));
    expect(store.undo(stamp())).toMatchObject({ ok: false, code: 'nothing-to-undo' });
    expect(store.redo(stamp())).toMatchObject({ ok: false, code: 'nothing-to-redo' });
  });

  it('changes nothing when a command is refused', () => {
    const store = storeOf(planFile([item('a', 1, 'I.')]));
    const result = store.dispatch({ type: 'item/level', part: 'text', item: 'gone', shift: 1, ...stamp() });
    expect(result).toMatchObject({ ok: false, code: 'item-gone' });
    expect(store.pending).toEqual([]);
    expect(store.canUndo).toBe(false);
  });

  it('takes quick typing in one text as one step, a later edit as another', () => {
    const store = storeOf(planFile([item('a', 1, 'I.', '')]));
    for (const [after, second] of [
      ['T', 0],
      ['Tr', 0.3],
      ['Trà', 0.7],
      ['Trà Lĩnh', 30],
    ] as const) {
      store.dispatch({ ...rename(store.document, 'a', after), ...stamp(second) });
    }
    store.undo(stamp());
    expect(texts(store)).toEqual(['Trà']);
    store.undo(stamp());
    expect(texts(store)).toEqual(['']);
    store.redo(stamp());
    expect(texts(store)).toEqual(['Trà']);
  });

  it('replays what is pending on a new base, and its undo follows', () => {
    const base = planFile([item('a', 1, 'I.', 'một'), item('b', 1, 'II.', 'hai')]);
    const store = storeOf(base);
    store.dispatch({ ...rename(base, 'a', 'một của tôi'), ...stamp() });
    store.rebase(planFile([item('a', 1, 'I.', 'một'), item('b', 1, 'II.', 'hai của họ')]), []);
    expect(texts(store)).toEqual(['một của tôi', 'hai của họ']);
    store.undo(stamp());
    expect(texts(store)).toEqual(['một', 'hai của họ']);
    expect(store.conflicts).toEqual([]);
  });

  it('does not replay what the new base already holds', () => {
    const base = planFile([item('a', 1, 'I.', 'một')]);
    const store = storeOf(base);
    const command: PlanCommand = { ...rename(base, 'a', 'hai'), ...stamp() };
    store.dispatch(command);
    store.rebase(planFile([item('a', 1, 'I.', 'hai')]), [command.id]);
    expect(store.pending).toEqual([]);
    store.undo(stamp());
    expect(texts(store)).toEqual(['một']);
  });

  it('keeps what can no longer be applied as a conflict with both versions', () => {
    const base = planFile([item('a', 1, 'I.', 'trước ngày 15')]);
    const store = storeOf(base);
    store.dispatch({ ...rename(base, 'a', 'trước ngày 20'), ...stamp() });
    store.rebase(planFile([item('a', 1, 'I.', 'trước ngày 30')]), []);
    expect(texts(store)).toEqual(['trước ngày 30']);
    expect(store.conflicts).toMatchObject([
      { code: 'text-conflict', params: { mine: 'trước ngày 20', theirs: 'trước ngày 30' } },
    ]);
    expect(store.canUndo).toBe(false);
  });

  it('goes on from what another page of the same person has; undo stays its own', () => {
    const base = planFile([item('a', 1, 'I.', 'một'), item('b', 1, 'II.', 'hai')]);
    const store = storeOf(base);
    const mine: PlanCommand = { ...rename(base, 'a', 'một của tôi'), ...stamp() };
    const other: PlanCommand = { ...rename(base, 'b', 'hai, trang kia'), ...stamp() };
    store.dispatch(mine);
    store.follow(base, [other, mine]);
    expect(texts(store)).toEqual(['một của tôi', 'hai, trang kia']);
    expect(store.pending).toEqual([other, mine]);
    store.undo(stamp());
    expect(texts(store)).toEqual(['một', 'hai, trang kia']);
    expect(store.canUndo).toBe(false);
  });

  it('drops an undo step that others have made impossible, and says so', () => {
    const base = planFile([item('a', 1, 'I.', 'một')]);
    const store = storeOf(base);
    const command: PlanCommand = { ...rename(base, 'a', 'hai'), ...stamp() };
    store.dispatch(command);
    store.rebase(planFile([]), [command.id]);
    expect(store.undo(stamp())).toMatchObject({ ok: false, code: 'item-gone' });
    expect(store.canUndo).toBe(false);
  });

  it('tells its listeners until they end their subscription', () => {
    const store = storeOf(planFile([item('a', 1, 'I.', 'một')]));
    const heard: string[] = [];
    const end = store.subscribe((event) => heard.push(event.reason));
    store.dispatch({ ...rename(store.document, 'a', 'hai'), ...stamp() });
    store.undo(stamp());
    store.redo(stamp());
    store.restore(storeOf(planFile([])).snapshot());
    end();
    store.rebase(planFile([]), []);
    expect(heard).toEqual(['dispatched', 'undone', 'redone', 'loaded']);
  });
});

describe('a store under random sequences of commands', () => {
  it('undone gives back the first plan, redone the last, and goes on after a reload', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDraw, { minLength: 1, maxLength: 20 }), (draws) => {
        const store = storeOf(samplePlanFile());
        for (const draw of draws) {
          const change = drawChange(store.document, draw);
          if (change) store.dispatch({ ...change, ...stamp() });
        }
        const last = store.document;
        const reloaded = storeOf(planFile([]));
        const snapshot = parseSnapshot(
          planModel,
          parsePlanCommand,
          JSON.parse(JSON.stringify(store.snapshot())),
        );
        if (!snapshot.ok) throw new Error(snapshot.code);
        reloaded.restore(snapshot.value);
        for (const each of [store, reloaded]) {
          expect(each.document).toEqual(last);
          while (each.canUndo) expect(each.undo(stamp()).ok).toBe(true);
          expect(each.document).toEqual(samplePlanFile());
          while (each.canRedo) expect(each.redo(stamp()).ok).toBe(true);
          expect(each.document).toEqual(last);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ends with the same document whether commands are saved one by one or never', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDraw, { maxLength: 12 }), fc.nat(12), (draws, saved) => {
        const store = storeOf(samplePlanFile());
        for (const draw of draws) {
          const change = drawChange(store.document, draw);
          if (change) store.dispatch({ ...change, ...stamp() });
        }
        const last = store.document;
        const done = store.pending.slice(0, saved);
        const base = done.reduce((file, command) => {
          const next = planModel.apply(file, command);
          return next.ok ? next.value : file;
        }, samplePlanFile());
        store.rebase(
          base,
          done.map((command) => command.id),
        );
        expect(store.document).toEqual(last);
        expect(store.conflicts).toEqual([]);
        while (store.canUndo) store.undo(stamp());
        expect(store.document).toEqual(samplePlanFile());
      }),
      { numRuns: 200 },
    );
  });
});

describe('parseSnapshot', () => {
  it('refuses what is broken and what a newer program wrote', () => {
    expect(parseSnapshot(planModel, parsePlanCommand, { base: 1 })).toMatchObject({
      ok: false,
      code: 'broken-draft',
    });
    const snapshot = storeOf(samplePlanFile()).snapshot();
    expect(
      parseSnapshot(planModel, parsePlanCommand, { ...snapshot, pending: [{ type: 'item/text' }] }),
    ).toMatchObject({
      ok: false,
      code: 'broken-draft',
    });
    expect(
      parseSnapshot(planModel, parsePlanCommand, { ...snapshot, base: { schemaVersion: 99 } }),
    ).toMatchObject({
      ok: false,
      code: 'newer-schema',
    });
  });

  it('leaves out an undo step that it cannot read, without losing the text', () => {
    const snapshot = {
      ...storeOf(samplePlanFile()).snapshot(),
      undo: { done: [], undone: [{ type: 'unknown' }] },
    };
    expect(parseSnapshot(planModel, parsePlanCommand, snapshot)).toMatchObject({
      ok: true,
      value: { undo: { undone: [] } },
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanFile } from '../model/plan-file.js';
import { arbitraryDraw, drawChange } from '../testing/arbitrary-change.js';
import { assignedPlanFile } from '../testing/assigned-plan.js';
import { item, planFile, recipient } from '../testing/builders.js';
import { applyChange, changeTypes, invertChange } from './apply.js';
import type { PlanChange } from './plan-change.js';
import { parsePlanCommand } from './parse-plan-command.js';

function applied(file: PlanFile, change: PlanChange): PlanFile {
  const result = applyChange(file, change);
  if (!result.ok) throw new Error(`refused: ${result.code} ${JSON.stringify(result.params)}`);
  return result.value;
}

function labels(file: PlanFile): string[] {
  return file.plan.items.map((each) => `${String(each.level)} ${each.id}`);
}

const outline = planFile([
  item('a', 1, 'I.'),
  item('a1', 2, '1.'),
  item('a11', 3, '1.1.'),
  item('b', 1, 'II.'),
  item('b1', 2, '1.'),
]);

describe('changes of the body', () => {
  it('inserts behind an item and refuses an id that is taken', () => {
    const change: PlanChange = {
      type: 'item/insert',
      part: 'text',
      after: 'a1',
      items: [item('new', 2, '2.')],
    };
    expect(labels(applied(outline, change))).toEqual(['1 a', '2 a1', '2 new', '3 a11', '1 b', '2 b1']);
    expect(applyChange(applied(outline, change), change)).toMatchObject({ ok: false, code: 'id-taken' });
  });

  it('keeps the recorded parent of an insertion when its place has gone', () => {
    const change: PlanChange = {
      type: 'item/insert',
      part: 'text',
      after: 'gone',
      under: 'a',
      items: [item('new', 2, '2.')],
    };
    expect(labels(applied(outline, change))).toEqual(['1 a', '2 a1', '3 a11', '2 new', '1 b', '2 b1']);
    expect(applyChange(outline, { ...change, under: 'gone too' })).toMatchObject({
      ok: false,
      code: 'place-gone',
    });
  });

  it('removes a subtree, but not what somebody else has added to it', () => {
    const change: PlanChange = { type: 'item/remove', part: 'text', items: ['a', 'a1', 'a11'] };
    expect(labels(applied(outline, change))).toEqual(['1 b', '2 b1']);
    const grown = applied(outline, {
      type: 'item/insert',
      part: 'text',
      after: 'a11',
      items: [item('x', 3, '1.2.')],
    });
    expect(applyChange(grown, change)).toMatchObject({
      ok: false,
      code: 'subtree-changed',
      params: { added: 'x' },
    });
  });

  it('moves a subtree with its levels, and never into itself', () => {
    const change: PlanChange = { type: 'item/move', part: 'text', item: 'a1', after: 'b1', shift: 0 };
    expect(labels(applied(outline, change))).toEqual(['1 a', '1 b', '2 b1', '2 a1', '3 a11']);
    expect(applyChange(outline, { ...change, after: 'a11' })).toMatchObject({
      ok: false,
      code: 'place-inside',
    });
    expect(applyChange(outline, { ...change, shift: -2 })).toMatchObject({
      ok: false,
      code: 'level-out-of-range',
    });
  });

  it('takes along what others have added to a subtree that it moves', () => {
    const grown = applied(outline, {
      type: 'item/insert',
      part: 'text',
      after: 'a11',
      items: [item('x', 3, '1.2.')],
    });
    const moved = applied(grown, { type: 'item/move', part: 'text', item: 'a1', after: 'b1', shift: 0 });
    expect(labels(moved).slice(-3)).toEqual(['2 a1', '3 a11', '3 x']);
  });

  it('merges an edit with one that came in between, and refuses where both changed the same words', () => {
    const file = planFile([item('a', 1, 'I.', 'trước ngày 15 tháng 10')]);
    const mine = { type: 'item/text', part: 'text', item: 'a', before: 'trước ngày 15 tháng 10' } as const;
    const theirs = applied(file, { ...mine, after: 'trước ngày 15 tháng 11' });
    const merged = applied(theirs, { ...mine, after: 'xong trước ngày 15 tháng 10' });
    expect(merged.plan.items[0]?.text).toBe('xong trước ngày 15 tháng 11');
    expect(applyChange(theirs, { ...mine, after: 'trước ngày 15 tháng 12' })).toMatchObject({
      ok: false,
      code: 'text-conflict',
      params: { item: 'a', mine: 'trước ngày 15 tháng 12', theirs: 'trước ngày 15 tháng 11' },
    });
  });

  it('lets marks move along with the text around an edit', () => {
    const file = planFile([
      { ...item('a', 1, null, 'Ban Dân tộc chủ trì'), marks: [{ from: 4, to: 11, kind: 'bold' }] },
    ]);
    const edited = applied(file, {
      type: 'item/text',
      part: 'text',
      item: 'a',
      before: 'Ban Dân tộc chủ trì',
      after: 'Lãnh đạo Ban Dân tộc chủ trì',
    });
    const [changed] = edited.plan.items;
    expect(changed?.marks?.map((mark) => changed.text.slice(mark.from, mark.to))).toEqual(['Dân tộc']);
  });

  it('leaves a label that somebody else has set meanwhile', () => {
    const change: PlanChange = {
      type: 'item/labels',
      part: 'text',
      labels: [
        { item: 'a1', before: '1.', after: '3.' },
        { item: 'b1', before: '9.', after: '4.' },
      ],
    };
    const after = applied(outline, change);
    expect(after.plan.items.map((each) => each.label)).toEqual(['I.', '3.', '1.1.', 'II.', '1.']);
    expect(applied(after, invertChange(outline, change))).toEqual(outline);
  });
});

describe('changes of the recipients', () => {
  const file = planFile({ recipients: [recipient('r1', 'Sở Nội vụ'), recipient('r2', 'Sở Tài chính')] });

  it('inserts, moves, edits and removes by id', () => {
    const inserted = applied(file, {
      type: 'recipient/insert',
      part: 'text',
      after: 'r1',
      recipient: recipient('r3', 'Sở Y tế'),
    });
    const moved = applied(inserted, { type: 'recipient/move', part: 'text', recipient: 'r2', after: null });
    const edited = applied(moved, {
      type: 'recipient/text',
      part: 'text',
      recipient: 'r3',
      before: 'Sở Y tế',
      after: 'Sở Y tế tỉnh',
    });
    const removed = applied(edited, { type: 'recipient/remove', part: 'text', recipient: 'r1' });
    expect(removed.plan.recipients.map((each) => each.text)).toEqual(['Sở Tài chính', 'Sở Y tế tỉnh']);
  });

  it('refuses what is no longer there', () => {
    expect(applyChange(file, { type: 'recipient/remove', part: 'text', recipient: 'x' })).toMatchObject({
      code: 'recipient-gone',
    });
    expect(
      applyChange(file, { type: 'recipient/move', part: 'text', recipient: 'r1', after: 'x' }),
    ).toMatchObject({
      code: 'place-gone',
    });
  });
});

describe('a batch', () => {
  it('is applied whole or not at all', () => {
    const batch: PlanChange = {
      type: 'batch',
      part: 'text',
      changes: [
        { type: 'plan/head', part: 'text', field: 'title', before: '', after: 'KẾ HOẠCH' },
        { type: 'item/level', part: 'text', item: 'gone', shift: 1 },
      ],
    };
    expect(applyChange(outline, batch)).toMatchObject({ ok: false, code: 'item-gone' });
    expect(outline.plan.title).toBe('');
  });
});

describe('every kind of change', () => {
  it('is drawn here, so that what is shown below holds for all', () => {
    const drawn = new Set<string>();
    const file = assignedPlanFile();
    fc.assert(
      fc.property(arbitraryDraw, (draw) => {
        const change = drawChange(file, draw);
        if (!change || !applyChange(file, change).ok) return;
        drawn.add(change.type).add(invertChange(file, change).type);
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect([...drawn].sort()).toEqual([...changeTypes, 'batch'].sort());
  });

  it('undone gives back the first plan, redone the last; as JSON and replayed the same', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDraw, { minLength: 1, maxLength: 25 }), (draws) => {
        const first = assignedPlanFile();
        const before = JSON.stringify(first);
        let file = first;
        const made: PlanChange[] = [];
        const inverses: PlanChange[] = [];
        for (const draw of draws) {
          const change = drawChange(file, draw);
          const next = change ? applyChange(file, change) : null;
          if (!change || !next?.ok) continue;
          made.push(change);
          inverses.push(invertChange(file, change));
          file = next.value;
        }
        expect(JSON.stringify(first)).toBe(before);
        const replayed = made.reduce(
          (current, change) => applied(current, parsed(change)),
          assignedPlanFile(),
        );
        expect(replayed).toEqual(file);
        const undone = inverses.reduceRight((current, inverse) => applied(current, parsed(inverse)), file);
        expect(undone).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  it('has an inverse whose inverse leads forward again', () => {
    fc.assert(
      fc.property(arbitraryDraw, (draw) => {
        const file = assignedPlanFile();
        const change = drawChange(file, draw);
        const next = change ? applyChange(file, change) : null;
        if (!change || !next?.ok) return;
        const inverse = invertChange(file, change);
        expect(applied(file, invertChange(next.value, inverse))).toEqual(next.value);
      }),
      { numRuns: 500 },
    );
  });
});

/** What comes back when the change has travelled as the JSON of a command. */
function parsed(change: PlanChange): PlanChange {
  const json: unknown = JSON.parse(JSON.stringify({ ...change, id: 'c', at: '2026-03-02T02:00:00Z' }));
  const command = parsePlanCommand(json);
  if (!command.ok) throw new Error(`not a command: ${JSON.stringify(command.params)}`);
  return command.value;
}

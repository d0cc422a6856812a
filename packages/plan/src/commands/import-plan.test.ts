import { describe, expect, it } from 'vitest';
import { importChange } from '../gestures/import.js';
import { readPlan } from '../read/read-plan.js';
import { jointPlan } from '../read/testing/documents/joint-plan.js';
import { textOf } from '../read/testing/documents/index.js';
import { item, planFile } from '../testing/builders.js';
import { applyChange, invertChange } from './apply.js';

const before = planFile([item('a', 1, 'I.', 'MỤC ĐÍCH')]);
const read = readPlan(textOf(jointPlan)).plan;

describe('importing a plan that was read', () => {
  it('puts it in the place of the earlier one, which comes back when it is undone', () => {
    const change = importChange(before.plan, read);
    const after = applyChange(before, change);
    if (!after.ok) throw new Error(after.code);
    expect(after.value.plan.subject).toBe(read.subject);
    expect(after.value.plan.items.map(({ text }) => text)).toEqual(read.items.map(({ text }) => text));
    expect(after.value.plan.id).toBe(before.plan.id);
    expect(applyChange(after.value, invertChange(before, change))).toEqual({ ok: true, value: before });
  });

  it('gives items identities of their own, so that entries of the earlier plan do not fall on them', () => {
    const ids = (change: ReturnType<typeof importChange>): string[] => change.plan.items.map(({ id }) => id);
    const [first, second] = [importChange(before.plan, read), importChange(before.plan, read)];
    expect(new Set([...ids(first), ...ids(second)]).size).toBe(2 * read.items.length);
  });

  it('is refused where somebody else has added an item meanwhile', () => {
    const change = importChange(before.plan, read);
    const moved = planFile([item('a', 1, 'I.', 'MỤC ĐÍCH'), item('b', 1, 'II.', 'NỘI DUNG')]);
    expect(applyChange(moved, change)).toMatchObject({ ok: false, code: 'subtree-changed' });
  });
});

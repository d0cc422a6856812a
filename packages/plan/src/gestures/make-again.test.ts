import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import { item, planFile } from '../testing/builders.js';
import { makeAgain } from './make-again.js';

const file = planFile([item('a', 1, 'I.', 'của họ')]);

describe('a change that others have made impossible', () => {
  it('puts its words in the place of theirs', () => {
    const change: PlanChange = {
      type: 'item/text',
      part: 'text',
      item: 'a',
      before: 'một',
      after: 'của tôi',
    };
    const again = makeAgain(file, change);
    const next = again && applyChange(file, again);
    expect(next?.ok && next.value.plan.items[0]?.text).toBe('của tôi');
  });

  it('does so in the head of the plan', () => {
    const change: PlanChange = {
      type: 'plan/head',
      part: 'text',
      field: 'subject',
      before: 'x',
      after: 'của tôi',
    };
    const again = makeAgain(file, change);
    const next = again && applyChange(file, again);
    expect(next?.ok && next.value.plan.subject).toBe('của tôi');
  });

  it('is made as it is where that has become possible', () => {
    const change: PlanChange = { type: 'item/level', part: 'text', item: 'a', shift: 1 };
    expect(makeAgain(file, change)).toEqual(change);
  });

  it('cannot be made where there is nothing to make it on', () => {
    expect(
      makeAgain(file, { type: 'item/text', part: 'text', item: 'gone', before: 'một', after: 'hai' }),
    ).toBeNull();
    expect(makeAgain(file, { type: 'item/remove', part: 'text', items: ['gone'] })).toBeNull();
  });
});

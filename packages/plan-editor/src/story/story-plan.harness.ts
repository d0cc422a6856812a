import type { PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import type { Person } from './person.harness.js';

/** A plan with nothing in it, of which an earlier version can be had. */
export const nothing = (): PlanFile => ({
  ...planFile([]),
  versions: [{ id: 'v1', at: '2026-03-01T02:00:00Z', note: 'gửi lấy ý kiến' }],
});

export const earlier = (): PlanFile => planFile([item('e', 1, 'I.', 'MỤC ĐÍCH CŨ')]);

/** The plan that a person has before them. */
export function planOf(page: Person): PlanFile['plan'] {
  const plan = page.element.plan?.plan;
  if (!plan) throw new RangeError('There is no plan.');
  return plan;
}

/** The name of a tab as it is now: with how much there is in it. */
export function tabName(page: Person, name: string): string {
  return page.tabs.find((each) => each.startsWith(name)) ?? name;
}

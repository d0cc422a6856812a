import { dequal } from 'dequal/lite';
import type { Assignment, Task } from '../model/item.js';
import type { SameAgency } from './agencies.js';

/** What differs between the tasks of an item. Fields are told by their names; both tasks are in the items. */
export interface TaskDifference {
  /** Roles that only the later, or only the earlier task has; `agency` is an id of that plan. */
  added: Assignment[];
  removed: Assignment[];
  fields: ('targets' | 'times' | 'funding' | 'joint' | 'weight')[];
}

const FIELDS = ['targets', 'times', 'funding', 'joint', 'weight'] as const;
const NONE: Task = { assignments: [], targets: [], times: [] };

/** What differs between two tasks; null where nothing does. An item without a task has an empty one. */
export function compareTasks(
  earlier: Task = NONE,
  later: Task = NONE,
  sameAgency: SameAgency,
): TaskDifference | null {
  const same = (one: Assignment, other: Assignment): boolean =>
    one.role === other.role && sameAgency(one.agency, other.agency);
  const added = later.assignments.filter((role) => !earlier.assignments.some((other) => same(other, role)));
  const removed = earlier.assignments.filter((role) => !later.assignments.some((other) => same(role, other)));
  const fields = FIELDS.filter((field) => !dequal(earlier[field] ?? null, later[field] ?? null));
  return added.length + removed.length + fields.length === 0 ? null : { added, removed, fields };
}

/** Whether two tasks say the same in all, the words that state a role and their order included. */
export function isSameTask(earlier: Task = NONE, later: Task = NONE, sameAgency: SameAgency): boolean {
  const unnamed = (task: Task): Task => ({
    ...task,
    assignments: task.assignments.map((role) => ({ ...role, agency: '' })),
  });
  return (
    dequal(unnamed(earlier), unnamed(later)) &&
    earlier.assignments.every(({ agency }, index) => sameAgency(agency, later.assignments[index]?.agency))
  );
}

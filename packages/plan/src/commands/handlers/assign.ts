import { dequal } from 'dequal/lite';
import type { Assignment, Task } from '../../model/item.js';
import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse, type Result } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { SingleChange } from '../plan-change.js';
import type { Assign } from '../task-changes.js';
import { findTask, isEmptyTask, withTask } from './task.js';

type RoleKey = Pick<Assignment, 'agency' | 'role'>;

function indexOfRole(assignments: readonly Assignment[], { agency, role }: RoleKey): number {
  return assignments.findIndex((each) => each.agency === agency && each.role === role);
}

function isListed({ plan }: PlanFile, agency: string): boolean {
  return plan.agencies.some(({ id }) => id === agency);
}

/** The list with a new role behind `behind`; at its end where that is left out or gone. */
function withRole(
  assignments: readonly Assignment[],
  behind: RoleKey | null | undefined,
  role: Assignment,
): Assignment[] {
  const found = behind ? indexOfRole(assignments, behind) : -1;
  const place = behind === null ? 0 : found < 0 ? assignments.length : found + 1;
  return [...assignments.slice(0, place), role, ...assignments.slice(place)];
}

function assigned(task: Task, change: Assign): Result<Task> {
  const { before, after, item, agency, role } = change;
  const index = indexOfRole(task.assignments, change);
  const current = task.assignments[index] ?? null;
  const isTwice = before === null && current !== null;
  if (before !== null && current === null) return refuse('role-gone', { item, agency, role });
  if (!isTwice && !dequal(current, before)) return refuse('task-changed', { item, field: 'assignments' });
  if (after !== null && before === null)
    return accept({ ...task, assignments: withRole(task.assignments, change.behind, after) });
  const assignments = task.assignments.flatMap((each, place) =>
    place === index ? (after === null ? [] : [after]) : [each],
  );
  return accept({ ...task, assignments });
}

/** Whether what is wanted is so already: another has given the same role, or has taken it away. */
function isSoAlready(file: PlanFile, { item, before, after, exact, ...key }: Assign): boolean {
  const found = findTask(file, item);
  if (!found || exact === true || (before === null) === (after === null)) return false;
  return indexOfRole(found.task?.assignments ?? [], key) >= 0 === (after !== null);
}

export const assign: ChangeHandler<PlanFile, Assign, SingleChange[]> = {
  apply(file, change) {
    const { before, after, agency, exact = false } = change;
    if (isSoAlready(file, change)) return accept(file);
    if (before === null && after !== null && !exact && !isListed(file, agency))
      return refuse('agency-gone', { agency });
    return withTask(file, change.item, exact, (task) => assigned(task, change));
  },

  invert(file, original) {
    if (isSoAlready(file, original)) return [];
    const { exact: _exact, behind: _behind, ...change } = original;
    const task = findTask(file, change.item)?.task;
    const assignments = task?.assignments ?? [];
    const place = indexOfRole(assignments, change);
    const elder = assignments[place - 1];
    const removes = change.before !== null && change.after === null;
    const isOdd =
      (task !== undefined && isEmptyTask(task)) ||
      (change.before !== null && !isListed(file, change.agency)) ||
      (removes && indexOfRole(assignments.slice(place + 1), change) >= 0);
    return [
      {
        ...change,
        before: change.after,
        after: change.before,
        ...(removes ? { behind: elder ? { agency: elder.agency, role: elder.role } : null } : {}),
        ...(isOdd ? { exact: true } : {}),
      },
    ];
  },
};

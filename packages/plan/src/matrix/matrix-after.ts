import { keptFor } from '../kept-for.js';
import type { Plan } from '../model/plan.js';
import { groupsOf } from './columns.js';
import { groupsLike, rowsLike } from './like-before.js';
import type { Matrix } from './matrix.js';
import { withRolesChanged } from './roles-changed.js';
import { draftRows } from './rows.js';

/** The items of a matrix that are tasks. */
const tasksOf = keptFor(
  ({ rows }: Matrix): ReadonlySet<string> =>
    new Set(rows.filter(({ kind }) => kind === 'task').map((row) => row.item.id)),
);

/**
 * The matrix of a plan after a change: of what it was before, all rows and groups that the change has not touched are
 * the same objects, and the whole is the same object where nothing has changed in it; and a task keeps its row when its
 * last role is taken away, so that nothing is lost from under a person's hands.
 * @param before the matrix that was made of `was`
 */
export function matrixAfter(before: Matrix, was: Plan, plan: Plan): Matrix {
  return withRolesChanged(before, was, plan) ?? lookedAtWhole(before, plan);
}

function lookedAtWhole(before: Matrix, plan: Plan): Matrix {
  const groups = groupsLike(before.groups, groupsOf(plan));
  const rows = rowsLike(before.rows, draftRows(plan.items, tasksOf(before)));
  if (groups === before.groups && rows === before.rows) return before;
  return {
    groups,
    columns: groups === before.groups ? before.columns : groups.flatMap(({ columns }) => columns),
    rows,
  };
}

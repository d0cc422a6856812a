import type { EffectiveAssignment } from '../model/assignments.js';
import type { Plan } from '../model/plan.js';
import { keptFor } from '../kept-for.js';
import { groupsLike, groupsOf } from './columns.js';
import type { Matrix, MatrixCell, MatrixRow } from './matrix.js';
import { withRolesChanged } from './roles-changed.js';
import { draftRows, rowsLike } from './rows.js';

/** The items of a matrix that are tasks. */
const tasksOf = keptFor(
  ({ rows }: Matrix): ReadonlySet<string> =>
    new Set(rows.filter(({ kind }) => kind === 'task').map((row) => row.item.id)),
);

/**
 * The responsibility matrix of a plan. With `before`, what it was before a change, all rows and groups that the
 * change has not touched are the same objects, and the whole is the same object where nothing has changed in it;
 * and a task keeps its row when its last role is taken away, so that nothing is lost from under a person's hands.
 */
export function matrixOf(plan: Plan, before?: Matrix): Matrix {
  const was = before && plans.get(before);
  const matrix = (before && was && withRolesChanged(before, was, plan)) ?? lookedAtWhole(plan, before);
  plans.set(matrix, plan);
  return matrix;
}

/** The plan that each matrix was made of last. */
const plans = new WeakMap<Matrix, Plan>();

function lookedAtWhole(plan: Plan, before: Matrix | undefined): Matrix {
  if (!before) {
    const groups = groupsOf(plan);
    return { groups, columns: groups.flatMap(({ columns }) => columns), rows: draftRows(plan.items) };
  }
  const groups = groupsLike(before.groups, groupsOf(plan));
  const rows = rowsLike(before.rows, draftRows(plan.items, tasksOf(before)));
  if (groups === before.groups && rows === before.rows) return before;
  return {
    groups,
    columns: groups === before.groups ? before.columns : groups.flatMap(({ columns }) => columns),
    rows,
  };
}

const NOTHING: MatrixCell = { roles: [], inherited: false };

/** The cells of a row that hold something, by body. Made when the row is first looked at, and kept with it. */
const cellsOf = keptFor((row: MatrixRow): ReadonlyMap<string, MatrixCell> => {
  const cells = new Map<string, { roles: EffectiveAssignment[]; inherited: boolean }>();
  for (const { on, assignments } of row.stated)
    for (const assignment of assignments) {
      const cell = cells.get(assignment.agency) ?? { roles: [], inherited: row.inherited };
      cell.roles.push({ ...assignment, statedOn: on });
      cells.set(assignment.agency, cell);
    }
  return cells;
});

/** What a body does for a row; the same object as long as the row is. */
export function cellOf(row: MatrixRow, agency: string): MatrixCell {
  return cellsOf(row).get(agency) ?? NOTHING;
}

import type { Matrix, MatrixRow } from '@phoihop/plan/matrix';

/**
 * What is shown of a plan with its rows as a change has left them, none come and none gone, also where one does not
 * pass the filter any more.
 * @param before the matrix of all of the plan of which `shown` is a part, @param now the same after the change
 * @returns null where rows or bodies of the plan have come or gone
 */
export function heldRows(shown: Matrix, before: Matrix, now: Matrix): Matrix | null {
  if (before.groups !== now.groups || before.rows.length !== now.rows.length) return null;
  const others = new Map<string, MatrixRow>();
  for (const [index, row] of now.rows.entries()) {
    const old = before.rows[index];
    if (old === row) continue;
    if (old?.item.id !== row.item.id) return null;
    others.set(row.item.id, row);
  }
  const rows = shown.rows.map((row) => {
    const other = others.get(row.item.id);
    // A heading counts what is shown below it.
    return !other || other.subtree === row.subtree ? (other ?? row) : { ...other, subtree: row.subtree };
  });
  return { ...shown, rows };
}

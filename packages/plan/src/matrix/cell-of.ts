import { keptFor } from '../kept-for.js';
import type { EffectiveAssignment } from '../model/assignments.js';
import type { MatrixCell, MatrixRow } from './matrix.js';

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

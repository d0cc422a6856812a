import type { Role } from '@phoihop/plan';
import type { GridController } from '../grid/grid.controller.js';
import { BODIES } from '../grid/place.js';
import { isSingle } from '../grid/range.js';

/**
 * Shows in the current cell what a letter will come to, before the plan holds it. The cell alone is written to.
 * @returns shows what the plan has come to: what was seen ahead may have been refused. Undefined, with nothing shown,
 *   where more than this cell will look otherwise
 */
export function foreseen(grid: GridController, role: Role): (() => void) | undefined {
  const { place, range, view } = grid;
  const column = place.column - BODIES;
  const show = (given?: Role): boolean => {
    const { model, widths } = view.layout;
    const row = model?.rows[place.row];
    const header = model?.columns[column];
    const cell = view.rows.rowAt(place.row)?.cells.at(column);
    if (!model || !row || !header || !cell) return false;
    // A row that inherits gets all of its roles anew.
    if (given && row.inherited) return false;
    const assignments = given && [{ agency: header.id, role: given }];
    const shown = assignments ? { ...row, stated: [{ on: row.item.id, assignments }] } : row;
    cell.show(column, widths.body, header.begins, model.cells(shown)(header));
    return true;
  };
  if (!isSingle(range) || !show(role)) return undefined;
  return () => {
    show();
  };
}

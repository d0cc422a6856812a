import { searchKey } from '@phoihop/vietnamese/text';
import type { PlanChange } from '../../commands/plan-change.js';
import type { RoleNote } from '../../gestures/tasks.js';
import { agencyKey } from '../../model/agency-key.js';
import type { Role } from '../../model/item.js';
import { accept, refuse, type Result } from '../../result.js';
import { cellOf } from '../cell-of.js';
import type { CellEdit, Matrix, MatrixColumn, MatrixRow } from '../matrix.js';
import { changesOfCells } from '../set-cells.js';
import { rowHeading, type CellRange, type MatrixShape } from './copy.js';
import type { Grid } from './grid-text.js';
import { rolesInText } from './role-text.js';

/** No more cells are taken at once. */
export const pasteCellLimit = 200_000;

/** A text of the pasted table that is no role; `row` and `column` count the table's cells from 0. */
export interface UnknownText {
  row: number;
  column: number;
  text: string;
  /** The cell that it would have gone to; it stays as it is. */
  item: string;
  agency: string;
}

/** One cell that a paste changes. */
export interface CellChange {
  item: string;
  agency: string;
  before: readonly Role[];
  after: readonly Role[];
}

/** What a paste would do, to be looked at before it is done. */
export interface PastePreview {
  changes: readonly CellChange[];
  unknown: readonly UnknownText[];
  /** Headings of the pasted table that the matrix does not show: their rows or columns are left out. */
  unmatched: readonly string[];
  /** Cells with content that would lie beyond the last row or column. */
  outside: number;
  /** Cells that hold already what is pasted. */
  unchanged: number;
  /** Rows that stay as they are, because they would be left without any of the roles that they inherit (item ids). */
  inherited: readonly string[];
  /** Null where nothing would change. */
  change: PlanChange | null;
}

/** Where each row and column of the pasted table goes; undefined for one that goes nowhere. */
interface Places {
  rows: readonly (MatrixRow | undefined)[];
  columns: readonly (MatrixColumn | undefined)[];
  firstRow: number;
  firstColumn: number;
  unmatched: readonly string[];
}

/** A task may be called `Giám sát`, none is called `G`. */
function couldBeHeading(text: string): boolean {
  return text.trim().length > 2;
}

/** Finds rows or columns by how they are called; of several with one name each is taken once, in order from `first`. */
function byHeading<Value>(
  all: readonly Value[],
  first: number,
  namesOf: (value: Value) => readonly string[],
): (name: string) => Value | undefined {
  const values = [...all.slice(first), ...all.slice(0, first)];
  const known = new Map<string, Value[]>();
  for (const value of values)
    for (const name of new Set(namesOf(value))) known.set(name, [...(known.get(name) ?? []), value]);
  const taken = new Set<Value>();
  return (name: string): Value | undefined => {
    const found = known.get(name)?.find((value) => !taken.has(value));
    if (found !== undefined) taken.add(found);
    return found;
  };
}

function columnNames({ agency }: MatrixColumn): string[] {
  return [agency.shortName ?? '', agency.name, ...agency.aliases]
    .filter((name) => name !== '')
    .map(columnKey);
}

/** Names of a province's bodies may leave their level out; a name that is nothing else stays as it is. */
function columnKey(name: string): string {
  return agencyKey(name) || searchKey(name);
}

/**
 * Reads the headings of a pasted table, where it has them: then its rows and columns go where they are called so,
 * in whatever order. Without headings they go to the cells from `range` on; one cell, or a table that goes into the
 * range several times, fills it.
 */
function placesOf(grid: Grid, shape: MatrixShape, range: CellRange): Places {
  const unmatched: string[] = [];
  const columnOf = byHeading(shape.columns, range.left, columnNames);
  const named = (grid[0] ?? []).map((text) => (couldBeHeading(text) ? columnOf(columnKey(text)) : undefined));
  const firstRow = named.some((column) => column !== undefined) ? 1 : 0;
  const rowOf = byHeading(shape.rows, range.top, ({ item }) => [
    searchKey(rowHeading(item)),
    searchKey(item.text),
  ]);
  const head = grid.slice(firstRow).map((row) => row[0] ?? '');
  const found = head.map((text) => (couldBeHeading(text) ? rowOf(searchKey(text)) : undefined));
  const firstColumn = found.some((row) => row !== undefined) ? 1 : 0;
  const width = Math.max(...grid.map((row) => row.length)) - firstColumn;
  const height = grid.length - firstRow;
  const times = (size: number, room: number): number => (size > 0 && room % size === 0 ? room / size : 1);
  const down = firstColumn === 1 ? 1 : times(height, range.bottom - range.top + 1);
  const across = firstRow === 1 ? 1 : times(width, range.right - range.left + 1);
  const rows =
    firstColumn === 1
      ? found
      : Array.from({ length: height * down }, (_, place) => shape.rows[range.top + place]);
  const columns =
    firstRow === 1
      ? named.slice(firstColumn)
      : Array.from({ length: width * across }, (_, place) => shape.columns[range.left + place]);
  if (firstColumn === 1) unmatched.push(...head.filter((text, place) => text.trim() !== '' && !found[place]));
  if (firstRow === 1)
    unmatched.push(
      ...(grid[0] ?? []).slice(firstColumn).filter((text, at) => text.trim() !== '' && !columns[at]),
    );
  return { rows, columns, firstRow, firstColumn, unmatched };
}

/**
 * What pasting a table into a range of cells would do: letters or names of roles, an empty cell clears. Texts that
 * are no roles are listed and their cells stay; what has no place is left out and counted. Refused with
 * `paste-empty`, `paste-table-too-large` (param `limit`), or, where no cell holds a role, `paste-no-roles`.
 */
export function pasteCells(
  matrix: Matrix,
  shape: MatrixShape,
  range: CellRange,
  grid: Grid,
  note: RoleNote = {},
): Result<PastePreview, 'paste-empty' | 'paste-table-too-large' | 'paste-no-roles'> {
  if (!grid.some((row) => row.length > 0)) return refuse('paste-empty');
  const places = placesOf(grid, shape, range);
  const { rows, columns, firstRow, firstColumn, unmatched } = places;
  if (rows.length * columns.length > pasteCellLimit)
    return refuse('paste-table-too-large', { limit: pasteCellLimit });
  const height = grid.length - firstRow;
  const width = Math.max(...grid.map((row) => row.length)) - firstColumn;
  const unknown: UnknownText[] = [];
  const changes: CellChange[] = [];
  let outside = 0;
  let unchanged = 0;
  let understood = 0;
  for (const [down, row] of rows.entries())
    for (const [across, column] of columns.entries()) {
      const at = { row: firstRow + (down % height), column: firstColumn + (across % width) };
      const text = grid[at.row]?.[at.column];
      if (text === undefined) continue;
      if (!row || !column) {
        if (text.trim() !== '') outside++;
        continue;
      }
      const item = row.item.id;
      const agency = column.agency.id;
      const after = rolesInText(text);
      if (!after) {
        unknown.push({ ...at, text, item, agency });
        continue;
      }
      understood++;
      const before = cellOf(row, agency).roles.map((each) => each.role);
      if (new Set(before).size === after.length && after.every((role) => before.includes(role))) unchanged++;
      else changes.push({ item, agency, before, after });
    }
  if (understood === 0 && unknown.length > 0) return refuse('paste-no-roles', { count: unknown.length });
  const edits = changes.map(({ item, agency, after }): CellEdit => ({ item, agency, roles: after }));
  const { change, refused } = changesOfCells(matrix, edits, note);
  const inherited = refused.map(({ item }) => item);
  return accept({
    changes: changes.filter(({ item }) => !inherited.includes(item)),
    unknown,
    unmatched,
    outside,
    unchanged,
    inherited,
    change,
  });
}

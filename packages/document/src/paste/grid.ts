import { refuse, type Result } from '@phoihop/plan';
import { pasteLimits, type PasteCode, type PastedTable } from './block.js';

/** A cell as the table has it: its text and how far it reaches. */
export interface Cell {
  text: string;
  columns: number;
  rows: number;
  /** Set as a head: `<th>`, or all of it bold. */
  head: boolean;
}

/** No table of an office is wider; a wider cell reaches over so many columns. */
const WIDEST = 256;

interface Placed extends Cell {
  row: number;
  column: number;
}

/**
 * Where each cell stands, by the rules of HTML: a cell takes the first place that none from above covers. Null where
 * the grid would be too large: it has at least as many columns as cells that reach down side by side.
 */
function placed(rows: readonly (readonly Cell[])[]): Placed[] | null {
  const cells: Placed[] = [];
  let above: Placed[] = [];
  for (const [row, written] of rows.entries()) {
    above = above.filter((cell) => cell.row + cell.rows > row);
    if (Math.max(above.length, written.length) * rows.length > pasteLimits.cells) return null;
    const covering = [...above].sort((first, second) => first.column - second.column);
    let column = 0;
    let next = 0;
    for (const cell of written) {
      for (let cover = covering[next]; cover && cover.column <= column; cover = covering[++next]) {
        column = Math.max(column, cover.column + cover.columns);
      }
      const own = { ...cell, row, column, columns: Math.min(cell.columns, WIDEST) };
      cells.push(own);
      if (own.rows > 1) above.push(own);
      column += own.columns;
    }
  }
  return cells;
}

/** How many rows at the top are the head: those of `<thead>`, of head cells only, and what their cells reach over. */
function headRows(rows: readonly (readonly Cell[])[], told: number): number {
  let count = told;
  if (count === 0 && rows.length > 1 && isHead(rows[0])) {
    count = firstRows(rows);
  }
  while (
    count > 0 &&
    count < rows.length - 1 &&
    rows[count]?.every(({ head }) => head) &&
    isHead(rows[count])
  )
    count++;
  return Math.min(count, rows.length);
}

/** How many rows the cells of the first one reach over; only that one where nothing would be left below. */
function firstRows(rows: readonly (readonly Cell[])[]): number {
  const count = Math.max(1, ...(rows[0] ?? []).map((cell) => cell.rows));
  return count < rows.length ? count : 1;
}

function isHead(row: readonly Cell[] = []): boolean {
  return (
    row.length > 0 &&
    row.every(({ head, text }) => head || text === '') &&
    row.some(({ text }) => text !== '')
  );
}

/** Headings above headings, each once: `Đơn vị thực hiện: Chủ trì`. */
function joined(parts: readonly string[]): string {
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join(': ');
}

/**
 * A table from its rows of cells; `told` is the number of rows that its markup calls the head, `plainHead` takes the
 * first row where nothing is set as a head. Linear in the cells that the grid has.
 */
export function tableOf(
  written: readonly (readonly Cell[])[],
  told: number,
  plainHead: (first: readonly string[]) => boolean,
): Result<PastedTable, PasteCode> {
  const cells = placed(written);
  if (!cells) return refuse('paste-table-too-large', { limit: pasteLimits.cells });
  // Columns in which no cell begins are only there for the width of others.
  const columns = Array.from(new Set(cells.map(({ column }) => column))).sort(
    (first, second) => first - second,
  );
  const index = new Map(columns.map((column, at) => [column, at]));
  if (columns.length * written.length > pasteLimits.cells) {
    return refuse('paste-table-too-large', { limit: pasteLimits.cells });
  }
  const grid = written.map(() => columns.map(() => ''));
  const covered: PastedTable['covered'] = [];
  for (const { text, row, column } of cells) {
    const line = grid[row];
    if (line) line[index.get(column) ?? 0] = text;
  }
  const first = (grid[0] ?? []).slice();
  let count = headRows(written, told);
  if (count === 0 && written.length > 1 && plainHead(first)) {
    count = firstRows(written);
  }
  count = Math.min(count, written.length);
  const head = grid.slice(0, count).map((line) => line.slice());
  for (const { text, row, column, rows, columns: width } of cells) {
    const at = index.get(column) ?? 0;
    if (row < count) {
      for (let below = row; below < Math.min(row + rows, count); below++) {
        for (let beside = at; beside < columns.length && (columns[beside] ?? 0) < column + width; beside++) {
          const line = head[below];
          if (line) line[beside] = text;
        }
      }
    } else if (text !== '') {
      const end = Math.min(row + rows, written.length);
      for (let below = row + 1; below < end; below++) covered.push({ row: below - count, column: at, text });
    }
  }
  const header = count === 0 ? [] : columns.map((_, at) => joined(head.map((line) => line[at] ?? '')));
  return { ok: true, value: { header, rows: grid.slice(count), head, covered } };
}

import { CELL_MARGIN, cellPlaces, printed, type TableBlock, type TableCell } from '../layout/index.js';
import { points } from '../metrics/text-width.js';
import type { LayoutProfile } from '../profile/index.js';
import { lineOf } from './line-height.js';
import type { PlacedRow } from './page.js';
import { linesOf, type TextLine } from './set-text.js';

/** Air above and below the words of a cell, and the thickness of its lines, in points. */
const CELL_AIR = 2;
const CELL_LINE = 0.5;

export interface SetTable {
  kind: 'table';
  table: TableBlock;
  widths: readonly number[];
  size: number;
  lineHeight: number;
  cellMargin: number;
  head: readonly PlacedRow[];
  rows: readonly PlacedRow[];
}

interface Grid {
  widths: readonly number[];
  size: number;
  lineHeight: number;
  /** Air at both sides of a cell, and how high a row with turned lines is, in points. */
  margin: number;
  turnedHeight: number;
  profile: LayoutProfile;
}

/** The lines of a cell that is so wide; turned ones run as far as their row is high. */
function cellLines(
  { text, bold, turned }: TableCell,
  isHead: boolean,
  width: number,
  grid: Grid,
): TextLine[] {
  const { profile, size, margin, turnedHeight } = grid;
  const style = profile.parts[isHead ? 'table-head' : 'table-cell'];
  const face = {
    bold: style.bold === true || bold === true,
    italic: style.italic === true,
    underline: style.underline === true,
  };
  const room = turned ? turnedHeight - 2 * CELL_AIR : width - 2 * margin;
  return text
    .split('\n')
    .flatMap((each) =>
      linesOf([{ ...face, text: printed(each, style) }], size, { first: room, others: room }),
    );
}

/** Rows of a table as high as their cells; cells that go over several rows make the last of them higher. */
function setRows(rows: readonly (readonly TableCell[])[], isHead: boolean, grid: Grid): PlacedRow[] {
  const { widths, lineHeight, profile, turnedHeight } = grid;
  const places = cellPlaces(rows, widths.length);
  const style = profile.parts[isHead ? 'table-head' : 'table-cell'];
  const align = style.align === 'centre' ? 'centre' : 'left';
  const least = lineHeight + 2 * CELL_AIR + CELL_LINE;
  const heights = new Array<number>(rows.length).fill(least);
  const overSeveral: { last: number; from: number; height: number }[] = [];
  const spans = rows.some((row) => row.some((cell) => (cell.rows ?? 1) > 1));
  const set = rows.map((row, index) => {
    const cells = row.map((cell, at) => {
      const start = places[index]?.[at] ?? 0;
      const columns = cell.columns ?? 1;
      const over = Math.min(cell.rows ?? 1, rows.length - index);
      const width = widths.slice(start, start + columns).reduce((sum, each) => sum + each, 0);
      const lines = cellLines(cell, isHead, width, grid);
      const turned = cell.turned === true;
      const height = turned ? turnedHeight : lines.length * lineHeight + 2 * CELL_AIR + CELL_LINE;
      if (over === 1) heights[index] = Math.max(heights[index] ?? 0, height);
      else overSeveral.push({ from: index, last: index + over - 1, height });
      return { lines, columns, rows: over, align: cell.align ?? align, isHead, turned };
    });
    const taken = spans ? widths.length : cells.reduce((sum, { columns }) => sum + columns, 0);
    for (let column = taken; column < widths.length; column++)
      cells.push({ lines: [], columns: 1, rows: 1, align, isHead, turned: false });
    return cells;
  });
  for (const { from, last, height } of overSeveral) {
    const have = heights.slice(from, last + 1).reduce((sum, each) => sum + each, 0);
    heights[last] = (heights[last] ?? 0) + Math.max(0, height - have);
  }
  return set.map((cells, index) => ({ height: heights[index] ?? least, isHead, cells }));
}

/** A row that is higher than a page, as several: each with so many lines of its cells. */
function rowsThatFit(row: PlacedRow, lineHeight: number, most: number): PlacedRow[] {
  if (row.height <= most) return [row];
  const air = 2 * CELL_AIR + CELL_LINE;
  const count = Math.max(1, Math.floor((most - air) / lineHeight));
  const all = Math.max(0, ...row.cells.map(({ lines }) => lines.length));
  return Array.from({ length: Math.max(1, Math.ceil(all / count)) }, (_, index) => {
    const cells = row.cells.map((cell) => ({
      ...cell,
      lines: cell.lines.slice(index * count, (index + 1) * count),
    }));
    const own = Math.max(1, ...cells.map(({ lines }) => lines.length));
    return { ...row, cells, height: own * lineHeight + air };
  });
}

/** A table with the height of each row; `most` is that of a page’s text, in points. */
export function setTable(table: TableBlock, profile: LayoutProfile, most: number): SetTable {
  const widths = table.widths.map(points);
  const { size } = table;
  const { lineHeight } = lineOf(profile, size, true);
  const cellMargin = points(table.cellMargin ?? CELL_MARGIN);
  const grid: Grid = {
    widths,
    size,
    lineHeight,
    margin: cellMargin,
    turnedHeight: points(table.turnedHeight ?? 0),
    profile,
  };
  const head = setRows(table.head, true, grid);
  const room = most - head.reduce((sum, { height }) => sum + height, 0);
  const rows = setRows(table.rows, false, grid);
  // Rows that others go down into stay whole: their cells are counted.
  const spans = table.rows.some((row) => row.some((cell) => (cell.rows ?? 1) > 1));
  return {
    kind: 'table',
    table,
    widths,
    size,
    lineHeight,
    cellMargin,
    head,
    rows: spans ? rows : rows.flatMap((row) => rowsThatFit(row, lineHeight, room)),
  };
}

import type { Block } from '../layout/index.js';
import type { Piece, PlacedCell, PlacedRow, TablePiece } from './page.js';
import type { Placed, SetBlock, SetWhole } from './set-blocks.js';
import { pieceOf, type SetParagraph } from './set-paragraph.js';
import type { SetTable } from './set-table.js';

/** What stands on one page as a whole: a line of a paragraph, a row, head or end. Points. */
export interface Strip {
  of: SetBlock;
  /** Which line or row of its block it is, from 0. */
  index: number;
  height: number;
  /** How much of its height has to fit: air between lines may reach below the foot of a page. */
  least: number;
  /** Distance to what stands above, left out at the top of a page. */
  above: number;
  /** Whether the next strip has to stand on the same page. */
  keeps: boolean;
  /** What of a whole that is higher than a page stands in this strip. */
  cut?: { from: number; to: number };
}

/** Points between two tables, which Word asks for, and behind a table at the end. */
const BETWEEN_TABLES = 6;

/** At least so many lines of a paragraph stand together at the foot of a page and at the head of the next. */
const TOGETHER = 2;

function stripsOfParagraph(set: SetParagraph): Strip[] {
  const { lines, piece, paragraph } = set;
  return lines.map((_, index): Strip => {
    const above = index + 1;
    const below = lines.length - above;
    const keeps = paragraph.keepWithNext === true || (below > 0 && (above < TOGETHER || below < TOGETHER));
    return { of: set, index, height: piece.lineHeight, least: set.natural, above: 0, keeps };
  });
}

function stripsOfTable(set: SetTable): Strip[] {
  const rows = set.rows.length > 0 ? set.rows : [];
  return rows.map(({ height }, index) => ({ of: set, index, height, least: height, above: 0, keeps: false }));
}

function heightOf(each: Placed): number {
  if (each.kind === 'text') return each.lines.length * each.lineHeight;
  return each.kind === 'rule' ? each.thickness : each.height;
}

/** Something higher than a page, cut where no line of words is cut: a list of recipients without end. */
function stripsOfWhole(set: SetWhole, most: number): Strip[] {
  const strip = (index: number, from: number, to: number): Strip => ({
    of: set,
    index,
    height: to - from,
    least: to - from,
    above: 0,
    keeps: false,
    ...(to - from < set.height ? { cut: { from, to } } : {}),
  });
  if (set.height <= most) return [strip(0, 0, set.height)];
  const edges = set.placed
    .flatMap((each) =>
      each.kind === 'text'
        ? each.lines.map((_, index) => ({
            from: each.top + index * each.lineHeight,
            to: each.top + (index + 1) * each.lineHeight,
          }))
        : [{ from: each.top, to: each.top + heightOf(each) }],
    )
    .sort((first, second) => first.from - second.from);
  const strips: Strip[] = [];
  let from = 0;
  while (set.height - from > most) {
    const reach = from + most;
    const fitting = edges.filter((edge) => edge.from > from && edge.from <= reach).map((edge) => edge.from);
    const whole = fitting.filter((place) =>
      edges.every((edge) => edge.from >= place || edge.to <= place + 0.01),
    );
    const to = whole.at(-1) ?? fitting.at(-1) ?? reach;
    strips.push(strip(strips.length, from, to));
    from = to;
  }
  strips.push(strip(strips.length, from, set.height));
  return strips;
}

function isTable(block: Block | undefined): boolean {
  return block?.kind === 'table' || block?.kind === 'columns';
}

/** What a section prints, strip by strip. `most` is the height of a page’s text in points. */
export function stripsOf(blocks: readonly Block[], sets: readonly SetBlock[], most: number): Strip[] {
  const strips: Strip[] = [];
  let behind = 0;
  for (const [index, set] of sets.entries()) {
    const own =
      set.kind === 'paragraph'
        ? stripsOfParagraph(set)
        : set.kind === 'table'
          ? stripsOfTable(set)
          : stripsOfWhole(set, most);
    const first = own[0];
    const between = isTable(blocks[index]) && isTable(blocks[index - 1]) ? BETWEEN_TABLES : 0;
    if (first) {
      // Of the distances of two paragraphs the larger holds.
      first.above = between + (set.kind === 'paragraph' ? Math.max(behind, set.before) : behind);
      // The line below a text stays with it, as what stands together in one cell does.
      if (blocks[index]?.kind === 'rule') {
        const above = strips.at(-1);
        if (above) above.keeps = true;
      }
      strips.push(...own);
    }
    behind = set.kind === 'paragraph' ? set.after : 0;
  }
  return strips;
}

/** How high the head of a table is, which stands above its rows on every page. */
export function headOfStrip({ of }: Strip): number {
  return of.kind === 'table' ? of.head.reduce((sum, { height }) => sum + height, 0) : 0;
}

function shifted(placed: readonly Placed[], by: number): Placed[] {
  return placed.map((each) => ({ ...each, top: each.top + by }));
}

/** What of a whole stands between two heights of it. */
function cutWhole({ placed }: SetWhole, { from, to }: { from: number; to: number }, top: number): Placed[] {
  return placed.flatMap((each): Placed[] => {
    if (each.kind !== 'text') return each.top >= from && each.top < to ? shifted([each], top - from) : [];
    const lines = each.lines.filter((_, index) => {
      const middle = each.top + (index + 0.5) * each.lineHeight;
      return middle >= from && middle < to;
    });
    if (lines.length === 0) return [];
    const first = each.lines.findIndex((line) => line === lines[0]);
    return [
      {
        ...each,
        top: top + each.top + first * each.lineHeight - from,
        lines,
        firstLine: first === 0 ? each.firstLine : 0,
        continues: first > 0,
        goesOn: first + lines.length < each.lines.length,
      },
    ];
  });
}

/** Rows from one to another, where those that come down from above go on as blank cells and none reaches below. */
export function rowsBetween(
  rows: readonly PlacedRow[],
  from: number,
  to: number,
  columns: number,
): PlacedRow[] {
  /** The cell that stands in each column, and how many rows of it are still to come. */
  const open: { left: number; cell: PlacedCell | undefined }[] = Array.from({ length: columns }, () => ({
    left: 0,
    cell: undefined,
  }));
  const placed: PlacedRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index >= to) break;
    const cells: PlacedCell[] = [];
    let next = 0;
    for (let column = 0; column < columns;) {
      const above = open[column];
      if (above && above.left > 0) {
        const span = above.cell?.columns ?? 1;
        if (index === from && above.cell)
          cells.push({ ...above.cell, lines: [], rows: Math.min(above.left, to - from) });
        for (let each = column; each < column + span; each++) {
          const place = open[each];
          if (place) place.left--;
        }
        column += span;
        continue;
      }
      const cell = row.cells[next++];
      if (!cell) break;
      for (let each = column; each < column + cell.columns; each++)
        open[each] = { left: cell.rows - 1, cell };
      cells.push({ ...cell, rows: Math.min(cell.rows, to - index) });
      column += cell.columns;
    }
    if (index >= from) placed.push({ ...row, cells });
  }
  return placed;
}

function tablePiece(set: SetTable, from: number, to: number, top: number): TablePiece {
  const { table, widths, size, lineHeight, cellMargin, head, rows } = set;
  return {
    kind: 'table',
    ...(table.item === undefined ? {} : { item: table.item }),
    left: 0,
    top,
    widths,
    size,
    lineHeight,
    cellMargin,
    rows: [...head, ...rowsBetween(rows, from, to, widths.length)],
  };
}

/** Strips of one block that stand below each other, as pieces of a page with their upper edge at `top`. */
export function piecesOf(strips: readonly Strip[], top: number): Piece[] {
  const [first] = strips;
  const last = strips.at(-1);
  if (!first || !last) return [];
  const { of: set } = first;
  if (set.kind === 'paragraph') return [pieceOf(set, first.index, last.index + 1, top)];
  if (set.kind === 'table') return [tablePiece(set, first.index, last.index + 1, top)];
  return first.cut
    ? cutWhole(set, { from: first.cut.from, to: last.cut?.to ?? set.height }, top)
    : shifted(set.placed, top);
}

import { textWidth } from '../metrics/text-width.js';
import type { TableBlock, TableCell } from './blocks.js';
import { cellPlaces, columnCount } from './cell-places.js';
import { CELL_MARGIN, columnWidths } from './item-table.js';

/** What our measure of letters and Word’s may differ by, in millimetres. */
const SLACK = 1;

/** So much of the width is for what the rows are about, at least. */
const FOR_OPENING = 0.36;

/** A narrow column is at least so wide, and grows to so much where there is room; millimetres. */
const NARROWEST = 8;
const ROOMY = 24;
const ROOMY_TURNED = 12;

/**
 * Letters of a table whose heads are turned, in points; air at both sides of its cells and how far its turned lines may
 * run, in millimetres: as short as they can be without more tables.
 */
const TURNED_SIZE = 11;
const TURNED_MARGIN = 1;
const TURNED_LENGTHS = [35, 45, 60] as const;

/** A line is so many times as high as its letters are large. */
const LINE = 1.15;
const MILLIMETRES = 25.4 / 72;

interface WideTable {
  head: readonly (readonly TableCell[])[];
  rows: readonly (readonly TableCell[])[];
  opening: number;
}

type Rows = readonly (readonly TableCell[])[];

/** Into how many lines words go that have so much room, and how long the longest of these is. */
function wrapped(text: string, room: number, size: number): { lines: number; length: number } {
  const blank = textWidth(' ', { size, bold: true });
  let [lines, length, longest] = [1, 0, 0];
  for (const word of text.split(/\s+/u)) {
    const width = textWidth(word, { size, bold: true });
    if (length > 0 && length + blank + width > room) {
      lines++;
      length = width;
    } else length += (length > 0 ? blank : 0) + width;
    longest = Math.max(longest, length);
  }
  return { lines, length: longest };
}

/** The cells of some rows that stand in the chosen columns; one that goes over several goes over fewer then. */
function chosen(rows: Rows, count: number, isChosen: (column: number) => boolean): TableCell[][] {
  const places = cellPlaces(rows, count);
  return rows.map((row, line) =>
    row.flatMap((cell, at): TableCell[] => {
      const from = places[line]?.[at] ?? 0;
      const { columns = 1 } = cell;
      const left = Array.from({ length: columns }, (_, index) => from + index).filter(isChosen).length;
      if (left === 0) return [];
      return [left === columns ? cell : { ...cell, columns: left }];
    }),
  );
}

/** The head of each narrow column, which goes over no other. */
function namesOf(head: Rows, count: number, opening: number): string[] {
  const places = cellPlaces(head, count);
  const names = new Array<string>(count - opening).fill('');
  for (const [line, row] of head.entries())
    for (const [at, { text, columns = 1 }] of row.entries()) {
      const column = (places[line]?.[at] ?? 0) - opening;
      if (columns === 1 && column >= 0) names[column] = text;
    }
  return names;
}

/** How wide the widest text below the heads of the narrow columns is. */
function widestCell(rows: Rows, opening: number, size: number): number {
  const texts = new Set(rows.flatMap((row) => row.slice(opening).map(({ text }) => text)));
  return Math.max(0, ...Array.from(texts, (text) => textWidth(text, { size, bold: true })));
}

function turned(head: readonly TableCell[], isNarrow: (index: number) => boolean): TableCell[] {
  return head.map((cell, index) => (isNarrow(index) ? { ...cell, turned: true } : cell));
}

/** The last row of the head, whose narrow columns’ names are turned. */
function turnedHead(head: Rows, narrow: number): TableCell[][] {
  return head.map((row, line) =>
    line < head.length - 1 ? [...row] : turned(row, (index) => index >= row.length - narrow),
  );
}

/** How wide a column with a turned head is, how high the head, and how many tables there are then. */
interface TurnedColumns {
  least: number;
  height: number;
  parts: number;
}

function turnedColumns(
  names: readonly string[],
  { room, size, cell }: { room: number; size: number; cell: number },
): TurnedColumns {
  const air = 2 * TURNED_MARGIN + SLACK;
  const ways = TURNED_LENGTHS.map((most): TurnedColumns => {
    const wraps = names.map((name) => wrapped(name, most, size));
    const across = Math.max(...wraps.map(({ lines }) => lines)) * size * LINE * MILLIMETRES;
    const least = Math.max(NARROWEST, across + air, cell + air);
    return {
      least,
      height: Math.max(...wraps.map(({ length }) => length)) + air,
      parts: Math.ceil(names.length / Math.max(1, Math.floor(room / least))),
    };
  });
  return ways.reduce((best, way) => (way.parts < best.parts ? way : best));
}

/**
 * A table with many narrow columns, such as one for each body: their heads are turned where they have no room side by
 * side, and they are shared out among several tables, as evenly as can be, where that is not enough. Millimetres,
 * `size` in points.
 */
export function fittedTables(
  { head, rows, opening }: WideTable,
  { width, size }: { width: number; size: number },
): TableBlock[] {
  const count = columnCount([...head, ...rows]);
  const narrow = count - opening;
  const names = namesOf(head, count, opening);
  const room = width * (1 - FOR_OPENING);
  const air = 2 * CELL_MARGIN + SLACK;
  const openingWidths = (all: number, letters: number): number[] => {
    const texts = chosen([...head, ...rows], count, (column) => column < opening);
    return columnWidths(
      texts.map((row) => row.map(({ text }) => text)),
      { width: all, size: letters },
    );
  };
  const widestWord = Math.max(0, ...names.map((name) => wrapped(name, 0, size).length));
  const least = Math.max(NARROWEST, widestWord + air, widestCell(rows, opening, size) + air);
  if (narrow * least <= room) {
    const each = Math.max(least, Math.min(ROOMY, room / narrow));
    const widths = [...openingWidths(width - each * narrow, size), ...new Array<number>(narrow).fill(each)];
    return [{ kind: 'table', widths, head, rows, size }];
  }
  const letters = Math.min(size, TURNED_SIZE);
  const {
    least: turnedLeast,
    height,
    parts,
  } = turnedColumns(names, {
    room,
    size: letters,
    cell: widestCell(rows, opening, letters),
  });
  const most = Math.ceil(narrow / parts);
  const each = Math.max(turnedLeast, Math.min(ROOMY_TURNED, room / most));
  const first = openingWidths(width - each * most, letters);
  return Array.from({ length: parts }, (_, part): TableBlock => {
    const from = opening + Math.floor((narrow * part) / parts);
    const to = opening + Math.floor((narrow * (part + 1)) / parts);
    const isChosen = (column: number): boolean => column < opening || (column >= from && column < to);
    return {
      kind: 'table',
      widths: [...first, ...new Array<number>(to - from).fill(each)],
      head: turnedHead(chosen(head, count, isChosen), to - from),
      rows: chosen(rows, count, isChosen),
      size: letters,
      cellMargin: TURNED_MARGIN,
      turnedHeight: height,
    };
  });
}

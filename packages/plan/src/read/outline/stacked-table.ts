import { isCapitals, wordCount, type SourceLine } from '../source-line.js';
import { splitLabel } from './split-label.js';

/** A row of a table whose cells stand on lines of their own: its cells, and the lines behind its first. */
export interface StackedRow {
  cells: string[];
  continuations: number[];
}

interface StackedRows {
  /** Rows by the number of their first line. */
  rows: ReadonlyMap<number, StackedRow>;
  /** Every line that is part of one. */
  inside: ReadonlySet<number>;
}

/** What the first column is called. */
const COUNT = /^(?:s?tt|số tt)\.?$/iu;
const LONGEST_COUNT = 6;

/** Columns at least and at most, and what a column's name takes up (words). */
const FEWEST = 3;
const MOST = 9;
const LONGEST_NAME = 10;

/** Numbers of rows, `1`, `2.`, and of groups of rows, `I`. */
const ROW = /^\d{1,3}\.?$/u;
const GROUP = /^[IVX]{1,5}\.?$/u;

function isNumber(text: string): boolean {
  return ROW.test(text) || GROUP.test(text);
}

/** Whether a line only carries on the cell above it. */
function carriesOn(cell: string, text: string): boolean {
  return /^[\p{Ll}(]/u.test(text) || /[,;]$/u.test(cell) || /^[-+•]\s/u.test(text);
}

/** A heading of the document: what stands behind the table. */
function endsTable(text: string): boolean {
  const scheme = splitLabel(text)?.parsed.scheme;
  return (scheme !== undefined && scheme !== 'bullet') || (isCapitals(text) && wordCount(text) > 3);
}

/** Reads tables from the row of their columns' names on. Linear: each line is looked at once. */
class Reader {
  readonly rows = new Map<number, StackedRow>();
  readonly inside = new Set<number>();
  readonly #lines: readonly SourceLine[];

  constructor(lines: readonly SourceLine[]) {
    this.#lines = lines.filter(({ text }) => text !== '');
  }

  read(): StackedRows {
    for (let index = 0; index < this.#lines.length;) {
      const text = this.#text(index);
      const count = text.length <= LONGEST_COUNT && COUNT.test(text) ? this.#columns(index) : 0;
      if (count === 0) index++;
      else index = this.#table(index, count);
    }
    return this;
  }

  #text(index: number): string {
    return this.#lines[index]?.text ?? '';
  }

  /** How many columns are named from `index` on, up to the number of the first row; 0 where it is no table. */
  #columns(index: number): number {
    for (let count = 1; count <= MOST; count++) {
      const text = this.#text(index + count);
      if (/^0?1\.?$/u.test(text) || /^I\.?$/u.test(text)) return count >= FEWEST ? count : 0;
      if (text === '' || wordCount(text) > LONGEST_NAME || isNumber(text)) return 0;
    }
    return 0;
  }

  /** Takes the rows of a table; the index behind it. */
  #table(from: number, columns: number): number {
    this.#take(from, from + columns, columns);
    let index = from + columns;
    while (isNumber(this.#text(index))) {
      const end = this.#rowEnd(index, columns);
      this.#take(index, end, columns);
      index = end;
    }
    return index;
  }

  /** The index behind a row: the number of the next, a heading, or what comes when all its cells are full. */
  #rowEnd(from: number, columns: number): number {
    let cell = '';
    let cells = 1;
    let index = from + 1;
    for (; index < this.#lines.length; index++) {
      const text = this.#text(index);
      if (isNumber(text) || endsTable(text)) break;
      if (cell === '' || !carriesOn(cell, text)) cells++;
      if (cells > columns) break;
      cell = text;
    }
    return index;
  }

  #take(from: number, to: number, columns: number): void {
    const cells: string[] = [];
    const continuations: number[] = [];
    for (const [index, { line, text }] of this.#lines.slice(from, to).entries()) {
      const last = cells.at(-1) ?? '';
      if (index > 1 && carriesOn(last, text)) cells[cells.length - 1] = `${last} ${text}`;
      else cells.push(text);
      if (index > 0) continuations.push(line);
      this.inside.add(line);
    }
    // Remarks are the last column, and mostly empty.
    const padding = columns - cells.length === 1 ? [''] : [];
    this.rows.set(this.#lines[from]?.line ?? 0, { cells: [...cells, ...padding], continuations });
  }
}

/**
 * Rows of tables whose cells stand on lines of their own, as browsers and readers of PDF copy them. A table begins
 * with the names of its columns, the first of them “TT”; a row begins with its number.
 */
export function stackedRows(lines: readonly SourceLine[]): StackedRows {
  const named = lines.some(({ text }) => text.length <= LONGEST_COUNT && COUNT.test(text));
  return named ? new Reader(lines).read() : { rows: new Map(), inside: new Set() };
}

import { isCapitals, type SourceLine } from '../source-line.js';
import {
  isAppendixStart,
  isAuthority,
  isName,
  isPosition,
  isSignedNote,
  recipientsHeading,
} from './end-patterns.js';

/** So many lines at most stand beside each other at the end of a document. */
const LONGEST = 40;

function piece({ line }: SourceLine, text: string): SourceLine {
  return { line, text, cells: text === '' ? [] : [text] };
}

/** Whether a line without columns belongs to the right side, where the signature stands. */
function isRight(text: string): boolean {
  return isCapitals(text) || isName(text) || isSignedNote(text);
}

/** Whether a line below both columns can belong to one of them. */
function isEndLine(text: string): boolean {
  return text === '' || isRight(text) || /^[-–+*•\p{Ll}]/u.test(text);
}

/** Nơi nhận on the left, the signature on the right: the left pieces come first, the right ones behind them. */
function recipientsFirst(lines: readonly SourceLine[]): SourceLine[] {
  const beside = lines
    .slice(0, LONGEST)
    .map(({ cells }) => cells.length > 1)
    .lastIndexOf(true);
  const stop = lines.findIndex(
    ({ text }, index) =>
      index >= LONGEST || (index > 0 && isAppendixStart(text)) || (index > beside && !isEndLine(text)),
  );
  const region = stop < 0 ? lines : lines.slice(0, stop);
  const left: SourceLine[] = [];
  const right: SourceLine[] = [];
  for (const each of region) {
    const [one = '', two] = each.cells;
    if (two !== undefined) {
      left.push(piece(each, one));
      right.push(piece(each, each.cells.slice(1).join(' ')));
    } else if (each.text !== '' && isRight(each.text)) right.push(each);
    else left.push(each);
  }
  return [...left, ...right, ...(stop < 0 ? [] : lines.slice(stop))];
}

/** The number of signatures that begin side by side on a line; 0 where none or one does. */
function signaturesOn({ cells }: SourceLine): number {
  return cells.length > 1 && cells.every((cell) => isAuthority(cell) || isPosition(cell)) ? cells.length : 0;
}

/** Behind so many lines with text none is looked for that has all columns again. */
const APART = 6;

/**
 * How many lines from the first on stand in `count` columns. A line of one piece between them (a note below one
 * of the positions) belongs there too.
 */
function inColumns(lines: readonly SourceLine[], count: number): number {
  let end = 0;
  for (const [index, { text, cells }] of lines.entries()) {
    if (recipientsHeading(text) !== null || index - end > APART) break;
    if (text !== '' && cells.length === count) end = index + 1;
    else if (cells.length > 1) break;
  }
  return end;
}

/** What a line holds in a column: a single piece stands in the last one. */
function cellOf({ cells }: SourceLine, column: number, count: number): string {
  return cells[cells.length === 1 ? column - count + 1 : column] ?? '';
}

/** The pieces of a line one behind the other, without the bars of a table's cells. */
function piecesOf(line: SourceLine): SourceLine[] {
  const { text, cells } = line;
  return cells.length === 0 || cells[0] === text ? [line] : cells.map((cell) => piece(line, cell));
}

/** Signatures side by side, read one behind the other from the left; all other lines stay as they are. */
function signaturesApart(lines: readonly SourceLine[]): SourceLine[] {
  const apart: SourceLine[] = [];
  for (let index = 0; index < lines.length;) {
    const first = lines[index];
    if (!first) break;
    const count = signaturesOn(first);
    const rows = lines.slice(
      index,
      index + Math.max(1, count > 0 ? inColumns(lines.slice(index), count) : 1),
    );
    index += rows.length;
    if (count === 0) apart.push(...piecesOf(first));
    for (let column = 0; column < count; column++) {
      for (const row of rows) {
        const text = cellOf(row, column, count);
        if (text !== '') apart.push(piece(row, text));
        // A blank line, or one of nothing but bars, stands between the columns only once.
        else if (row.cells.length === 0 && column === 0) apart.push(row);
      }
    }
  }
  return apart;
}

/**
 * The lines of the end matter with what stands side by side one behind the other. Converters put both columns on
 * one line, parted by a tab or a wide gap.
 */
export function endColumns(lines: readonly SourceLine[]): SourceLine[] {
  const first = lines.find(({ text }) => text !== '');
  return first?.cells.length === 2 && recipientsHeading(first.cells[0] ?? '') !== null
    ? recipientsFirst(lines)
    : signaturesApart(lines);
}

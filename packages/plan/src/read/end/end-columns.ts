import { isCapitals, type SourceLine } from '../source-line.js';
import { isAppendixStart, isName, isSignedNote, recipientsHeading } from './end-patterns.js';

/** So many lines at most stand beside each other at the end of a document. */
const LONGEST = 40;

function piece({ line }: SourceLine, text: string): SourceLine {
  return { line, text, cells: text === '' ? [] : [text] };
}

/** Whether a line without columns belongs to the right side, where the signature stands. */
function isRight(text: string): boolean {
  return isCapitals(text) || isName(text) || isSignedNote(text);
}

/**
 * The lines of the end matter with Nơi nhận and the signature one behind the other. Converters put both columns
 * on one line, parted by a tab or a wide gap: the left pieces come first then, and the right ones behind them.
 * Where only one line holds both (a table's cells, pasted), its pieces just follow each other.
 */
export function endColumns(lines: readonly SourceLine[]): SourceLine[] {
  const [first] = lines.filter(({ text }) => text !== '');
  const beside = first?.cells.length === 2 && recipientsHeading(first.cells[0] ?? '') !== null;
  if (!beside)
    return lines.flatMap((each) =>
      each.cells.length === 2 ? each.cells.map((cell) => piece(each, cell)) : [each],
    );
  const stop = lines.findIndex(({ text }, index) => index >= LONGEST || (index > 0 && isAppendixStart(text)));
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

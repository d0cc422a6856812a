import { parseLabel } from '../../numbering/label.js';
import { remembered } from '../../remembered.js';
import { isCapitals, wordCount, type SourceLine } from '../source-line.js';
import type { StackedRow } from './stacked-table.js';
import { splitLabel, type LabelledLine } from './split-label.js';

/** A block of the document: its first line, what its text is, and the lines that only carry it on. */
export interface Block {
  line: number;
  labelled: LabelledLine | null;
  text: string;
  continuations: number[];
  /** The cells of a table's row. */
  row: readonly string[] | null;
}

/** Words that no sentence ends with. */
const UNFINISHED =
  /(?:^|\s)(?:và|của|với|cho|các|những|về|tại|trong|để|đến|theo|là|do|từ|hoặc|trên|bằng|được|giữa|bị|khi|mà|thì|như)$/iu;

/** What a figure follows, and the second half of a span of years, `- 2030`. */
const FIGURE_OPEN = /(?:(?<!\p{L})(?:số|ngày|tháng|năm|điều|khoản)|\d{4} ?[-–])$/iu;
const SPAN = /^[-–] ?(?:19|20)\d\d(?![\d:])/u;
const YEAR_AT_END = /(?:19|20)\d\d$/u;

/** A place is named behind them, but headings end with them too: `1. Ủy ban nhân dân tỉnh`. */
const PLACE_OPEN = /\s(?:tỉnh|huyện|xã)$/u;
const PLACE = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;
const WORDS_OF_HEADING = 14;

/** A heading in capitals with so many words may be broken at the width of a page. */
const WORDS_OF_BROKEN_HEADING = 5;

/** Grounds end with a mark: so few words without one were broken. */
const BROKEN_GROUND = /^(?:Căn cứ|Thực hiện|Theo|Xét)(?: \p{L}+){1,5}$/u;

/** Whether a text ends in one of these characters. */
function endsIn(text: string, marks: string): boolean {
  return text !== '' && marks.includes(text.charAt(text.length - 1));
}

function endsSentence(text: string): boolean {
  return endsIn(text, '.;:!?…”"’)]') || text.endsWith('./');
}

/** A reason for which the words before a line break go on behind it. */
export interface JoinRule {
  name: string;
  joins: (before: string, next: string, hardWrapped: boolean) => boolean;
}

/** The rules, asked in this order; the first that holds joins the lines. Labels and table rows are never joined. */
export const joinRules: readonly JoinRule[] = [
  // A sentence that a blank line, a page or its number has broken.
  { name: 'small-letter', joins: (before, next) => /^\p{Ll}/u.test(next) && !endsIn(before, '.;:!?…') },
  { name: 'comma', joins: (before) => before.endsWith(',') },
  { name: 'unfinished', joins: (before) => !endsSentence(before) && UNFINISHED.test(before) },
  { name: 'ground', joins: (before) => BROKEN_GROUND.test(before) },
  // A number, a day, a span of years broken in its middle.
  {
    name: 'figure',
    joins: (before, next) =>
      (/^\d/u.test(next) && FIGURE_OPEN.test(before)) || (SPAN.test(next) && YEAR_AT_END.test(before)),
  },
  {
    name: 'place',
    joins: (before, next) =>
      PLACE_OPEN.test(before) && PLACE.test(next) && wordCount(before) > WORDS_OF_HEADING,
  },
  // A heading in capitals that was broken at the width of the page.
  {
    name: 'capitals',
    joins: (before, next, hardWrapped) =>
      (hardWrapped || wordCount(before) >= WORDS_OF_BROKEN_HEADING) &&
      !endsSentence(before) &&
      isCapitals(before) &&
      isCapitals(next),
  },
  {
    name: 'hard-wrapped',
    joins: (before, _next, hardWrapped) => hardWrapped && !endsSentence(before) && wordCount(before) > 8,
  },
  // Words in bold over two lines, a bracket that was not closed.
  {
    name: 'open-bracket',
    joins: (before) => /\([^)]{0,200}$/u.test(before) && !endsIn(before, '.;:'),
  },
];

/** The name of the rule by which two lines are one sentence; null where the second begins another. */
export function joinedBy(before: string, next: string, hardWrapped: boolean): string | null {
  // A heading in capitals carries on no sentence: `… của Giám đốc Sở,` and then `QUYẾT ĐỊNH:`.
  if (isCapitals(next) && !isCapitals(before) && wordCount(next) > 1) return null;
  return joinRules.find(({ joins }) => joins(before, next, hardWrapped))?.name ?? null;
}

/** No page is wider, in characters; longer lines were not broken. */
const WIDEST = 120;

/**
 * Whether every line of a text was broken at one width: hardly any is longer, and most of those that fill it end
 * in the middle of a sentence that the next line carries on.
 */
export function isHardWrapped(lines: readonly SourceLine[]): boolean {
  const texts = lines.map(({ text }) => text);
  const lengths = texts.map(({ length }) => length).filter((length) => length > 0);
  const wide = lengths.filter((length) => length > WIDEST).length;
  if (wide > lengths.length * 0.03) return false;
  const width = lengths
    .filter((length) => length <= WIDEST)
    .reduce((most, length) => Math.max(most, length), 0);
  let full = 0;
  let open = 0;
  for (const [index, text] of texts.entries()) {
    const next = texts[index + 1] ?? '';
    if (text.length < width * 0.75 || text.length > WIDEST || next === '') continue;
    full++;
    if (!endsSentence(text)) open++;
  }
  return full >= 5 && open > full * 0.5;
}

/** A table's row has at least so many cells. */
const CELLS = 3;

/** The cells of a table's row, empty ones included where bars part them; null for other lines. */
function tableRow({ text, cells }: SourceLine): readonly string[] | null {
  if (!text.includes('|')) return cells.length >= CELLS ? cells : null;
  const between = text.replace(/^\||\|$/gu, '').split('|');
  return between.length >= CELLS ? between.map((cell) => cell.trim()) : null;
}

/** Gathers blocks from lines that are given to it one after the other. */
export class BlockReader {
  readonly blocks: Block[] = [];
  readonly #hardWrapped: boolean;
  readonly #parse = remembered(parseLabel);
  /** The line before, without its label. */
  #before = '';

  constructor(hardWrapped: boolean) {
    this.#hardWrapped = hardWrapped;
  }

  /** Goes on with a line that is neither blank nor noise. */
  add(source: SourceLine): void {
    const { line, text } = source;
    const row = tableRow(source);
    const whole = row !== null || (SPAN.test(text) && YEAR_AT_END.test(this.#before));
    const labelled = whole ? null : splitLabel(text, this.#parse);
    const block = this.blocks.at(-1);
    if (block && !row && !labelled && this.#goesOn(block, text)) {
      block.text = block.text === '' ? text : `${block.text} ${text}`;
      block.continuations.push(line);
      this.#before = text;
      return;
    }
    this.#before = labelled ? labelled.text : text;
    this.blocks.push({ line, labelled, text: this.#before, continuations: [], row });
  }

  /** Goes on with a row whose cells stand on lines of their own, from `line` on. */
  addRow(line: number, { cells, continuations }: StackedRow): void {
    const text = cells.filter((cell) => cell !== '').join(' ');
    this.blocks.push({ line, labelled: null, text, continuations, row: cells });
    this.#before = text;
  }

  #goesOn({ labelled, row, continuations, text: title }: Block, text: string): boolean {
    if (row) return false;
    // `Chương I` stands alone on its line: what follows is its title, in one line or in several of capitals.
    const untitled =
      labelled?.text === '' && (continuations.length === 0 || (isCapitals(title) && isCapitals(text)));
    return untitled || joinedBy(this.#before, text, this.#hardWrapped) !== null;
  }
}

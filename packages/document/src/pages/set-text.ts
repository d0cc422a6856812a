import type { Paragraph } from '../layout/index.js';
import { printed } from '../layout/index.js';
import { points, textWidth } from '../metrics/text-width.js';
import type { PartStyle } from '../profile/index.js';

/** A stretch of a line in one face, as it is printed. */
export interface Stretch {
  text: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
}

/** A line as it is broken. `width` is that of its letters, in points; `ends` where it is not stretched to the edge. */
export interface TextLine {
  stretches: readonly Stretch[];
  width: number;
  ends: boolean;
}

/** Room for lines, in points: that of the first, and of the others. */
export interface Room {
  first: number;
  others: number;
}

/** Distance of tabulators, in points: half an inch, as Word has it unless told otherwise. */
const TAB = 36;

/** What our measure of letters may differ by on a line, in points. */
const HAIR = 0.01;

/**
 * A place where a word may be broken without a hyphen being put in: behind hyphens and dashes, behind a slash in a
 * word without figures, behind dots. As LibreOffice and the Unicode rules (UAX 14) have it; Word keeps to them in our texts.
 */
const BREAKS = /(?<=[^\s][-–—…])(?=[^\s\-–—…./,;:!?)\]”’])|(?<=^[^\d]*\p{L}\/)(?=\p{L})/u;

const widths = new Map<string, number>();
/** Words that are remembered at most. */
const MOST_WORDS = 50_000;

/** How wide a text is in one face at 1 point, in points. */
function widthAtOnePoint(text: string, bold: boolean, italic: boolean): number {
  const key = `${bold ? 'b' : ''}${italic ? 'i' : ''}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > MOST_WORDS) widths.clear();
  const width = points(textWidth(text, { size: 1, bold, italic }));
  widths.set(key, width);
  return width;
}

/** What a paragraph prints: its number, its words, what lacks of the end mark. */
export function stretchesOf({ part, label, runs, endMark = '' }: Paragraph, style: PartStyle): Stretch[] {
  const { bold = false, italic = false, underline = false } = style;
  const plain = { bold, italic, underline };
  // “Chương I” stays as it is where its title is in capitals.
  const upper = style.upper === true && part !== 'part-heading';
  const behind = label?.behind === 'line' ? '\n' : ' ';
  const number = label
    ? [
        {
          ...plain,
          bold: bold || label.bold === true,
          text: `${printed(label.text, { ...style, upper })}${behind}`,
        },
      ]
    : [];
  const words = runs.map((run) => ({
    text: printed(run.text, style),
    bold: bold || run.bold === true,
    italic: italic || run.italic === true,
    underline: underline || run.underline === true,
  }));
  return [...number, ...words, ...(endMark === '' ? [] : [{ ...plain, text: endMark }])];
}

/** The text as a whole, and in which stretch each place of it is. */
class Flow {
  readonly text: string;
  readonly #stretches: readonly Stretch[];
  readonly #ends: number[] = [];
  readonly #size: number;

  constructor(stretches: readonly Stretch[], size: number) {
    this.#stretches = stretches;
    this.#size = size;
    let text = '';
    for (const stretch of stretches) {
      text += stretch.text;
      this.#ends.push(text.length);
    }
    this.text = text;
  }

  /** The stretches between two places. */
  cut(from: number, to: number): Stretch[] {
    const cut: Stretch[] = [];
    let start = 0;
    for (const [index, stretch] of this.#stretches.entries()) {
      const end = this.#ends[index] ?? 0;
      const text = this.text.slice(Math.max(from, start), Math.min(to, end));
      if (end > from && start < to && text !== '') cut.push({ ...stretch, text });
      start = end;
    }
    return cut;
  }

  width(from: number, to: number): number {
    let width = 0;
    for (const { text, bold, italic } of this.cut(from, to))
      width += widthAtOnePoint(text, bold, italic) * this.#size;
    return width;
  }
}

/** What stays together on a line, and the blanks behind it. Places in the text. */
interface Word {
  from: number;
  to: number;
  /** Where the next word begins. */
  next: number;
  /** Whether the line ends behind it whatever fits. */
  breaks: boolean;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const parts = /([^\n\t ]*)(\n|[\t ]*)/gu;
  for (let part = parts.exec(text); part && part.index < text.length; part = parts.exec(text)) {
    const [, letters = '', behind = ''] = part;
    let from = part.index;
    const pieces = letters.split(BREAKS);
    for (const piece of pieces) {
      words.push({ from, to: from + piece.length, next: from + piece.length, breaks: false });
      from += piece.length;
    }
    const last = words.at(-1);
    if (last) {
      last.next = from + behind.length;
      last.breaks = behind === '\n';
    }
  }
  return words;
}

/** Word counts in twentieths of a point, and leaves away what is less. */
export function wholeTwips(inPoints: number): number {
  return Math.floor(inPoints * 20 + 0.001) / 20;
}

/** A text in lines, broken as Word breaks it. */
export function linesOf(stretches: readonly Stretch[], size: number, room: Room): TextLine[] {
  const flow = new Flow(stretches, size);
  const lines: TextLine[] = [];
  let start = 0;
  let end = 0;
  let width = 0;
  let blanks = 0;
  const roomNow = (): number => wholeTwips(lines.length === 0 ? room.first : room.others) + HAIR;
  const close = (next: number, ends: boolean): void => {
    lines.push({ stretches: flow.cut(start, end), width, ends });
    start = end = next;
    width = blanks = 0;
  };
  for (const word of wordsOf(flow.text)) {
    let { from } = word;
    let own = flow.width(from, word.to);
    if (end > start && width + blanks + own > roomNow()) close(from, false);
    // A word that is wider than a line is broken between letters.
    while (own > roomNow() && word.to - from > 1) {
      let cut = from + 1;
      while (cut < word.to && flow.width(from, cut + 1) <= roomNow()) cut++;
      end = cut;
      width = flow.width(from, cut);
      close(cut, false);
      from = cut;
      own = flow.width(from, word.to);
    }
    width += blanks + own;
    end = word.to;
    const behind = flow.text.slice(word.to, word.next);
    blanks = behind.includes('\t') ? TAB - (width % TAB) : flow.width(word.to, word.next);
    if (word.breaks) close(word.next, true);
  }
  if (end > start || lines.length === 0 || flow.text.endsWith('\n')) close(end, true);
  return lines;
}

import { DeletedTextRun, InsertedTextRun, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Paragraph, Run } from '../layout/index.js';
import { xmlText } from './units.js';

/** What Word notes of a tracked change: its number, who, and when (ISO instant). */
interface Revision {
  id: number;
  author: string;
  date: string;
}

/** The tracked changes of a file: each has a number of its own. */
export class Revisions {
  #count = 0;

  constructor(
    readonly author: string,
    readonly date: string,
  ) {}

  next(): Revision {
    return { id: ++this.#count, author: this.author, date: this.date };
  }
}

/** A stretch of text, tracked where it was added or taken out. */
export function trackedRun(face: IRunOptions, change: Run['change'], revisions: Revisions): ParagraphChild {
  if (change === undefined) return new TextRun(face);
  const options = { ...face, ...revisions.next() };
  return change === 'added' ? new InsertedTextRun(options) : new DeletedTextRun(options);
}

/** Whether a paragraph was added or taken out as a whole: its end is tracked as well, else an empty line is left. */
export function wholeChange({ runs }: Paragraph): Run['change'] {
  const [first] = runs;
  return first && runs.every(({ change }) => change === first.change) ? first.change : undefined;
}

/** The end of a paragraph as a tracked change. */
export function trackedEnd(change: Run['change'], revisions: Revisions) {
  if (change === undefined) return {};
  return { run: change === 'added' ? { insertion: revisions.next() } : { deletion: revisions.next() } };
}

/** The words of a run as pieces: line breaks and tabs are elements of their own in Word. */
export function piecesOf(text: string, face: IRunOptions): IRunOptions[] {
  return xmlText(text)
    .split(/(\n|\t)/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\n') return { ...face, break: 1 };
      return piece === '\t' ? { ...face, children: ['\t'] } : { ...face, text: piece };
    });
}

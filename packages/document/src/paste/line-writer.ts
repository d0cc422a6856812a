import type { Mark } from '@phoihop/plan';
import type { PastedBlock } from './block.js';

/** What a stretch of text is set in. */
export interface Emphasis {
  bold: boolean;
  italic: boolean;
  underline: boolean;
}

const KINDS = ['bold', 'italic', 'underline'] as const;

/** Blanks that browsers fold: a no-break space is none of them. */
const FOLDED = /[ \t\n\r\f]+/gu;

/** What a line is, besides its text. */
export type LineHints = Pick<PastedBlock, 'list' | 'heading' | 'level'>;

/** Puts lines together from pieces of text, with blanks folded as browsers do. */
export class LineWriter {
  readonly blocks: PastedBlock[] = [];
  /** The label of the line that comes next. */
  label: string | undefined;
  #text = '';
  #marks: Mark[] = [];
  readonly #open = new Map<Mark['kind'], number>();

  /** Adds a piece. `keep` leaves its blanks as they are. */
  add(piece: string, emphasis: Emphasis, keep: boolean): void {
    let text = keep ? piece : piece.replace(FOLDED, ' ');
    if (!keep && text.startsWith(' ') && (this.#text === '' || /[ \t]$/u.test(this.#text)))
      text = text.slice(1);
    if (text === '') return;
    for (const kind of KINDS) {
      if (emphasis[kind] && !this.#open.has(kind)) this.#open.set(kind, this.#text.length);
      else if (!emphasis[kind]) this.#close(kind, this.#text.length);
    }
    this.#text += text;
  }

  /** Ends the line. Nothing is made of one that holds only blanks, unless it has a level: items may be empty. */
  end(hints: LineHints, keep = false): void {
    const text = keep ? this.#text : this.#text.replace(/[ \t]+$/u, '');
    for (const kind of KINDS) this.#close(kind, text.length);
    const marks = this.#marks
      .map((mark) => ({ ...mark, to: Math.min(mark.to, text.length) }))
      .filter(({ from, to }) => from < to)
      .sort(
        (first, second) =>
          first.from - second.from ||
          first.to - second.to ||
          KINDS.indexOf(first.kind) - KINDS.indexOf(second.kind),
      );
    this.#text = '';
    this.#marks = [];
    if (!keep && !/[^\s\u00a0]/u.test(text)) return;
    this.blocks.push({
      text,
      ...(this.label === undefined ? {} : { label: this.label }),
      ...(marks.length > 0 ? { marks } : {}),
      ...hints,
    });
    this.label = undefined;
  }

  /** An empty line; several are one. */
  blank(): void {
    const last = this.blocks.at(-1);
    if (last && (last.text !== '' || last.table || last.level !== undefined)) this.blocks.push({ text: '' });
  }

  #close(kind: Mark['kind'], to: number): void {
    const from = this.#open.get(kind);
    if (from === undefined) return;
    this.#open.delete(kind);
    if (from < to) this.#marks.push({ from, to, kind });
  }
}

import { elementsOf, textOf, type XmlElement } from './xml-tree.js';

/**
 * One change that was tracked in Word: words in the place of others (`before`, `after`; empty where words were only
 * put in or taken out), by whom and when (an ISO instant), as far as the file tells. Words that were moved have both
 * alike.
 */
export interface TrackedChange {
  /** Of this reading only: counts from 1 in reading order, and is the same whichever changes are rejected. */
  id: string;
  before: string;
  after: string;
  author?: string;
  at?: string;
}

/** A comment beside the text, and the words that it is about. */
export interface DocxComment {
  id: string;
  text: string;
  quoted: string;
  author?: string;
  at?: string;
}

export const INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
export const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const MOVED: ReadonlySet<string> = new Set(['w:moveTo', 'w:moveFrom']);

/** Who did something and when, as Word writes it. */
function byWhom({ attributes }: XmlElement): Pick<TrackedChange, 'author' | 'at'> {
  const { 'w:author': author = '', 'w:date': at = '' } = attributes;
  return {
    ...(author.trim() === '' ? {} : { author: author.trim() }),
    ...(Number.isNaN(Date.parse(at)) ? {} : { at }),
  };
}

/** The words below an element, those that were deleted too. */
function wordsBelow(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => {
      if (child.name === 'w:t' || child.name === 'w:delText') return textOf(child);
      return child.name === 'w:tab' || child.name === 'w:br' ? ' ' : wordsBelow(child);
    })
    .join('');
}

/** Collects the changes of a file while it is read, and tells which of them are to be read as not made. */
export class TrackedChanges {
  readonly all: TrackedChange[] = [];
  readonly #rejected: 'all' | ReadonlySet<string>;
  /** The change that goes on while nothing else stands between its parts. */
  #open: TrackedChange | undefined;
  /** Words that were moved, whose other end has not been met yet. */
  readonly #moved = new Map<string, TrackedChange>();

  constructor(rejected: 'all' | readonly string[]) {
    this.#rejected = rejected === 'all' ? 'all' : new Set(rejected);
  }

  /** Words that nobody has changed stand here, or a paragraph ends. */
  close(): void {
    this.#open = undefined;
  }

  /** Blanks that were put in or taken out are no change of their own: they are rejected with all others only. */
  isRejected(change: TrackedChange | undefined): boolean {
    return this.#rejected === 'all' || (change !== undefined && this.#rejected.has(change.id));
  }

  /** The change that a tracked element is a part of; words without any, such as an inserted picture, are none. */
  take(element: XmlElement): TrackedChange | undefined {
    const words = wordsBelow(element);
    if (words.trim() === '') return this.#open;
    if (MOVED.has(element.name)) return this.#move(element, words);
    const side = INSERTED.has(element.name) ? 'after' : 'before';
    const whom = byWhom(element);
    const open = this.#open;
    // Words in the place of others are one decision; a second stretch of the same kind behind both is another.
    const goesOn = open && open.author === whom.author && (side === 'before' ? open.after === '' : true);
    const change = goesOn ? open : this.#new({ before: '', after: '', ...whom });
    change[side] += words;
    this.#open = change;
    return change;
  }

  #move(element: XmlElement, words: string): TrackedChange {
    this.close();
    const other = this.#moved.get(words);
    if (other) {
      this.#moved.delete(words);
      return other;
    }
    const change = this.#new({ before: words, after: words, ...byWhom(element) });
    this.#moved.set(words, change);
    return change;
  }

  #new(parts: Omit<TrackedChange, 'id'>): TrackedChange {
    const change = { id: String(this.all.length + 1), ...parts };
    this.all.push(change);
    return change;
  }
}

/** The comments of a file by their ids; what they quote is found while the text is read. */
export function commentsOf(root: XmlElement | undefined): Map<string, DocxComment> {
  const comments = root ? elementsOf(root, 'w:comment') : [];
  return new Map(
    comments.map((comment) => {
      const id = comment.attributes['w:id'] ?? '';
      const text = elementsOf(comment, 'w:p')
        .map((paragraph) => wordsBelow(paragraph).trim())
        .filter((line) => line !== '')
        .join('\n');
      return [id, { id, text, quoted: '', ...byWhom(comment) }];
    }),
  );
}

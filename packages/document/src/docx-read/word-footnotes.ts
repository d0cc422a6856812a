import { elementsOf, textOf, type XmlElement } from './xml-tree.js';

const KINDS = ['footnote', 'endnote'] as const;
type Kind = (typeof KINDS)[number];

/** The texts of one kind of note by their ids; those that are only lines between text and notes are left out. */
function textsOf(kind: Kind, root: XmlElement | undefined): [string, string][] {
  return (root ? elementsOf(root, `w:${kind}`) : [])
    .filter(({ attributes }) => attributes['w:type'] === undefined)
    .map((note) => {
      const lines = elementsOf(note, 'w:p').map((paragraph) => textOf(paragraph).trim());
      return [`${kind}/${note.attributes['w:id'] ?? ''}`, lines.filter((line) => line !== '').join(' ')];
    });
}

/** Footnotes and endnotes, counted as the text refers to them: Word keeps them apart from it, and counts them itself. */
export class WordFootnotes {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #numbers = new Map<string, number>();

  constructor(parts: Readonly<Record<Kind, XmlElement | undefined>>) {
    this.#texts = new Map(KINDS.flatMap((kind) => textsOf(kind, parts[kind])));
  }

  /** What stands in the text for a reference: `[1]`; nothing where the file has no such note. */
  mark({ name, attributes }: XmlElement): string {
    const kind = name === 'w:endnoteReference' ? 'endnote' : 'footnote';
    const key = `${kind}/${attributes['w:id'] ?? ''}`;
    if (!this.#texts.has(key)) return '';
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return `[${String(number)}]`;
  }

  /** The notes that the text refers to, in that order, each behind its mark. */
  get lines(): string[] {
    return Array.from(this.#numbers, ([key, number]) => `[${String(number)}] ${this.#texts.get(key) ?? ''}`);
  }
}

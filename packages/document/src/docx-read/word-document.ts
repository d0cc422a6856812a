import type { WordFootnotes } from './word-footnotes.js';
import { WordLabels } from './word-labels.js';
import { DELETED, INSERTED, type DocxComment, type TrackedChanges } from './word-notes.js';
import type { WordStyle } from './word-styles.js';
import { elementAt, elementsOf, textOf, valueAt, type XmlElement } from './xml-tree.js';

/** A stretch of text in one face; `style` is the name of its character style. */
export interface WordRun {
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  style?: string;
}

export interface WordParagraph {
  kind: 'paragraph';
  /** The name of its style; empty for none. */
  style: string;
  heading?: number;
  runs: WordRun[];
  /** The number that Word makes; null where it makes none. */
  label: string | null;
  list?: { number: string; level: number };
  /** Names of bookmarks that begin in it. */
  bookmarks: string[];
  /** Ids of the tracked changes, and of the comments, that begin in it. */
  changes: string[];
  comments: string[];
  /** Counts sections from 0. */
  section: number;
}

/** A cell: its first column and how many it goes over; `continues` one above. */
export interface WordCell {
  column: number;
  columns: number;
  continues: boolean;
  blocks: WordBlock[];
}

export interface WordTable {
  kind: 'table';
  rows: WordCell[][];
  headRows: number;
  section: number;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParts {
  document: XmlElement;
  styles: ReadonlyMap<string, WordStyle>;
  labels: WordLabels;
  footnotes: WordFootnotes;
  changes: TrackedChanges;
  comments: ReadonlyMap<string, DocxComment>;
}

/** Elements whose content stands in the text as if they were not there. */
const TRANSPARENT = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:fldSimple',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:dir',
  'w:bdo',
]);

function isOn(properties: XmlElement | undefined, name: string): boolean {
  const element = elementAt(properties, name);
  return element !== undefined && !/^(?:0|false|off|none)$/u.test(element.attributes['w:val'] ?? '');
}

/** Reads the body once, in reading order, so that numbers are counted as they stand. */
export class WordReader {
  readonly #parts: WordParts;
  #section = 0;
  /** Whether words stand in a deletion that is read as not made. */
  #keepsDeleted = false;
  /** Comments whose words are being read, with the paragraph and how much of it stood before them. */
  readonly #quoting = new Map<string, { paragraph: WordParagraph; from: number }>();

  constructor(parts: WordParts) {
    this.#parts = parts;
  }

  /** The blocks of the body; yields after each. */
  *blocks(): Generator<undefined, WordBlock[]> {
    const body = elementAt(this.#parts.document, 'w:body');
    const blocks: WordBlock[] = [];
    for (const element of body ? elementsOf(body) : []) {
      blocks.push(...this.#block(element));
      yield;
    }
    return blocks;
  }

  #block(element: XmlElement): WordBlock[] {
    if (element.name === 'w:p') return this.#paragraph(element);
    if (element.name === 'w:tbl') return [this.#table(element)];
    if (TRANSPARENT.has(element.name) || INSERTED.has(element.name))
      return elementsOf(element).flatMap((child) => this.#block(child));
    return [];
  }

  /** A paragraph, and behind it those of the text boxes that hang on it. */
  #paragraph(element: XmlElement): WordBlock[] {
    const properties = elementAt(element, 'w:pPr');
    const style = this.#parts.styles.get(valueAt(properties, 'w:pStyle') ?? '');
    const number = valueAt(properties, 'w:numPr', 'w:numId') ?? style?.list?.number;
    const level = Number(valueAt(properties, 'w:numPr', 'w:ilvl') ?? style?.list?.level ?? 0);
    const boxes: WordBlock[] = [];
    const paragraph: WordParagraph = {
      kind: 'paragraph',
      style: style?.name ?? '',
      ...(style?.heading === undefined ? {} : { heading: style.heading }),
      runs: [],
      label: null,
      bookmarks: [],
      changes: [],
      comments: [],
      section: this.#section,
    };
    this.#parts.changes.close();
    this.#inline(elementsOf(element), paragraph, boxes);
    for (const [id, { paragraph: begun, from }] of this.#quoting)
      if (begun === paragraph) this.#quote(id, wordsOf(paragraph).slice(from));
    if (number !== undefined && number !== '0') {
      paragraph.list = { number, level };
      paragraph.label = this.#parts.labels.next(number, level);
    }
    if (elementAt(properties, 'w:sectPr')) this.#section++;
    return [paragraph, ...boxes];
  }

  #inline(
    elements: readonly XmlElement[],
    paragraph: WordParagraph,
    boxes: WordBlock[],
    inChange = false,
  ): void {
    for (const element of elements) {
      const { name, attributes } = element;
      if (name === 'w:r') {
        const before = paragraph.runs.length;
        this.#run(element, paragraph, boxes);
        if (paragraph.runs.length > before && !inChange) this.#parts.changes.close();
      } else if (name === 'w:commentRangeStart') this.#comment(attributes['w:id'] ?? '', paragraph);
      else if (name === 'w:commentRangeEnd') {
        const begun = this.#quoting.get(attributes['w:id'] ?? '');
        if (begun?.paragraph === paragraph)
          this.#quote(attributes['w:id'] ?? '', wordsOf(paragraph).slice(begun.from));
      } else if (name === 'w:bookmarkStart') paragraph.bookmarks.push(attributes['w:name'] ?? '');
      else if (TRANSPARENT.has(name)) this.#inline(elementsOf(element), paragraph, boxes, inChange);
      else if (INSERTED.has(name) || DELETED.has(name)) this.#changed(element, paragraph, boxes);
    }
  }

  /** Words that were put in or taken out with changes tracked. */
  #changed(element: XmlElement, paragraph: WordParagraph, boxes: WordBlock[]): void {
    const { changes } = this.#parts;
    const change = changes.take(element);
    if (change && !paragraph.changes.includes(change.id)) paragraph.changes.push(change.id);
    const isRejected = changes.isRejected(change);
    if (INSERTED.has(element.name) === isRejected) return;
    const before = this.#keepsDeleted;
    this.#keepsDeleted = isRejected;
    this.#inline(elementsOf(element), paragraph, boxes, true);
    this.#keepsDeleted = before;
  }

  #comment(id: string, paragraph: WordParagraph): void {
    if (!this.#parts.comments.has(id) || paragraph.comments.includes(id)) return;
    paragraph.comments.push(id);
    this.#quoting.set(id, { paragraph, from: wordsOf(paragraph).length });
  }

  /** Notes the words that a comment is about: those of its first paragraph. */
  #quote(id: string, words: string): void {
    this.#quoting.delete(id);
    const comment = this.#parts.comments.get(id);
    if (comment) comment.quoted = words.trim();
  }

  #run(element: XmlElement, paragraph: WordParagraph, boxes: WordBlock[]): void {
    const properties = elementAt(element, 'w:rPr');
    if (isOn(properties, 'w:vanish')) return;
    for (const { attributes } of elementsOf(element, 'w:commentReference'))
      this.#comment(attributes['w:id'] ?? '', paragraph);
    const text = elementsOf(element)
      .map((child) => this.#characters(child, boxes))
      .join('');
    if (text === '') return;
    const style = this.#parts.styles.get(valueAt(properties, 'w:rStyle') ?? '')?.name;
    paragraph.runs.push({
      text,
      ...(isOn(properties, 'w:b') ? { bold: true } : {}),
      ...(isOn(properties, 'w:i') ? { italic: true } : {}),
      ...(isOn(properties, 'w:u') ? { underline: true } : {}),
      ...(style === undefined ? {} : { style }),
    });
  }

  #characters(element: XmlElement, boxes: WordBlock[]): string {
    switch (element.name) {
      case 'w:t':
        return textOf(element);
      case 'w:delText':
        return this.#keepsDeleted ? textOf(element) : '';
      case 'w:tab':
      case 'w:ptab':
        return '\t';
      case 'w:br':
      case 'w:cr':
        return '\n';
      case 'w:noBreakHyphen':
        return '-';
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#parts.footnotes.mark(element);
      case 'mc:AlternateContent':
      case 'w:drawing':
      case 'w:pict':
        boxes.push(...this.#boxes(element));
        return '';
      default:
        return '';
    }
  }

  /** The paragraphs of text boxes in a drawing. Word writes them a second time for old programs. */
  #boxes(element: XmlElement): WordBlock[] {
    if (element.name === 'w:txbxContent') return elementsOf(element).flatMap((child) => this.#block(child));
    const children = elementsOf(element);
    const chosen = element.name === 'mc:AlternateContent' ? children.slice(0, 1) : children;
    return chosen.flatMap((child) => this.#boxes(child));
  }

  #table(element: XmlElement): WordTable {
    const section = this.#section;
    const rows = elementsOf(element, 'w:tr');
    const headRows = rows.findIndex((row) => !isOn(elementAt(row, 'w:trPr'), 'w:tblHeader'));
    return {
      kind: 'table',
      headRows: headRows < 0 ? rows.length : headRows,
      section,
      rows: rows.map((row) => {
        let column = Number(valueAt(row, 'w:trPr', 'w:gridBefore') ?? 0);
        return this.#cells(row).map((cell): WordCell => {
          const properties = elementAt(cell, 'w:tcPr');
          const columns = Math.max(1, Math.min(Number(valueAt(properties, 'w:gridSpan') ?? 1) || 1, 1000));
          const merge = elementAt(properties, 'w:vMerge');
          const place = column;
          column += columns;
          return {
            column: place,
            columns,
            continues: merge !== undefined && merge.attributes['w:val'] !== 'restart',
            blocks: elementsOf(cell).flatMap((child) => this.#block(child)),
          };
        });
      }),
    };
  }

  #cells(row: XmlElement): XmlElement[] {
    return elementsOf(row).flatMap((child) => {
      if (child.name === 'w:tc') return [child];
      return TRANSPARENT.has(child.name) ? this.#cells(child) : [];
    });
  }
}

/** The words of a paragraph. */
export function wordsOf({ runs }: WordParagraph): string {
  return runs.map(({ text }) => text).join('');
}

import type { Item } from '../../model/item.js';
import type { ReadLine } from '../result.js';
import { isClosing, isFarewell } from '../end/end-patterns.js';
import { isBasis } from '../header/header-patterns.js';
import { isCapitals, wordCount, type SourceLine } from '../source-line.js';
import { OutlineLevels } from './outline-levels.js';
import { BlockReader, type Block } from './paragraphs.js';
import { stackedRows } from './stacked-table.js';

export interface Body {
  items: Item[];
  lines: ReadLine[];
  /** The cells of items that are rows of a table, by item id. */
  rows: ReadonlyMap<string, readonly string[]>;
}

/** Whether a line without a label is a heading of its own, in capitals: it opens the outline anew. */
function isHeading({ labelled, text }: Block): boolean {
  return labelled === null && isCapitals(text) && wordCount(text) >= 2 && wordCount(text) <= 30;
}

/** An item with so many words, and no end mark, can be the heading of a list. */
const HEADING_WORDS = 12;

/** No heading of so few words is longer (UTF-16 units). */
const HEADING_LENGTH = 100;

/** Whether an item can be the heading of the list that follows, and a heading in capitals above small letters. */
function introduces(before: Block | undefined, text: string): 'none' | 'list' | 'capitals' {
  const heading = before?.text ?? '';
  const short = heading.length <= HEADING_LENGTH && wordCount(heading) <= HEADING_WORDS;
  if (!short || /[.;,!?]$/u.test(heading)) return 'none';
  return before?.labelled && isCapitals(heading) && !isCapitals(text) ? 'capitals' : 'list';
}

/** So many lines or blocks are gone through between two signs of life. */
const PER_STEP = 128;

/** Items with their levels from a stretch of lines. Ids are `prefix` and a number, in reading order. */
export function readBody(
  lines: readonly SourceLine[],
  noise: ReadonlySet<number>,
  hardWrapped: boolean,
  prefix = 'i',
): Body {
  const steps = bodySteps(lines, noise, hardWrapped, prefix);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** What `readBody` gives, step by step; yields the share that is done. */
export function* bodySteps(
  lines: readonly SourceLine[],
  noise: ReadonlySet<number>,
  hardWrapped: boolean,
  prefix = 'i',
): Generator<number, Body> {
  const reader = new BlockReader(hardWrapped);
  const stacked = stackedRows(lines);
  for (let from = 0; from < lines.length; from += PER_STEP) {
    yield from / lines.length / 2;
    for (const source of lines.slice(from, from + PER_STEP)) {
      const row = stacked.rows.get(source.line);
      if (row) reader.addRow(source.line, row);
      else if (source.text !== '' && !noise.has(source.line) && !stacked.inside.has(source.line))
        reader.add(source);
    }
  }
  const { blocks } = reader;
  const outline = new OutlineReader(blocks, prefix);
  for (let from = 0; from < blocks.length; from += PER_STEP) {
    yield 0.5 + from / blocks.length / 2;
    outline.read(from, from + PER_STEP);
  }
  const { items, as, rows } = outline;
  return {
    items,
    rows,
    lines: lines.map(({ line, text }) => as.get(line) ?? { line, as: text === '' ? 'blank' : 'noise' }),
  };
}

/** Makes an item of each block, in their order. */
class OutlineReader {
  readonly items: Item[] = [];
  /** What lines of blocks were taken for. */
  readonly as = new Map<number, ReadLine>();
  readonly rows = new Map<string, readonly string[]>();
  readonly #blocks: readonly Block[];
  readonly #prefix: string;
  readonly #lastLabelled: number;
  readonly #levels = new OutlineLevels();
  /** Whether the first section has begun. */
  #opened = false;
  #afterColon = false;

  constructor(blocks: readonly Block[], prefix: string) {
    this.#blocks = blocks;
    this.#prefix = prefix;
    this.#lastLabelled = blocks.map(({ labelled }) => labelled !== null).lastIndexOf(true);
  }

  /** Goes on with the blocks from one index up to another. */
  read(from: number, to: number): void {
    for (const [offset, block] of this.#blocks.slice(from, to).entries()) this.#add(block, from + offset);
  }

  #add(block: Block, index: number): void {
    const id = `${this.#prefix}${String(index + 1)}`;
    const { labelled, line, text, continuations, row } = block;
    // `- Căn cứ …;` above the first section lists what the document rests on.
    const ground = !this.#opened && labelled?.parsed.scheme === 'bullet' && isBasis(text);
    const level = ground ? this.#levels.outermost() : this.#levelOf(block, index);
    this.#opened ||= (labelled !== null && !ground) || isHeading(block);
    this.#afterColon = labelled?.parsed.scheme === 'bullet' && text.endsWith(':');
    this.as.set(line, { line, as: !this.#opened && isBasis(text) ? 'basis' : 'item', item: id });
    for (const continued of continuations)
      this.as.set(continued, { line: continued, as: 'continuation', item: id });
    if (row) this.rows.set(id, row);
    this.items.push({ id, level, label: labelled?.label ?? null, text, source: { line } });
  }

  /** What ends like a document, `… ./.`, is no closing sentence in an article, or right below a heading. */
  #isBelow(index: number, text: string): boolean {
    const before = this.#blocks[index - 1];
    const heading = before?.labelled ? isCapitals(before.text) : false;
    return !isFarewell(text) && (this.#levels.inArticle || heading);
  }

  #levelOf(block: Block, index: number): number {
    const { labelled, text } = block;
    if (labelled) return this.#levels.labelled(labelled.parsed, introduces(this.#blocks[index - 1], text));
    const closing = index > this.#lastLabelled && isClosing(text) && !this.#isBelow(index, text);
    if (!this.#opened || closing || isHeading(block)) return this.#levels.outermost();
    return this.#levels.paragraph(this.#afterColon);
  }
}

import type { Item } from '../../model/item.js';
import type { ReadLine } from '../result.js';
import { isClosing, isFarewell } from '../end/end-patterns.js';
import { isBasis } from '../header/header-patterns.js';
import { isCapitals, wordCount, type SourceLine } from '../source-line.js';
import { OutlineLevels } from './outline-levels.js';
import { blocksOf, type Block } from './paragraphs.js';

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

function introduces(text: string): boolean {
  return text.length <= HEADING_LENGTH && wordCount(text) <= HEADING_WORDS && !/[.;,!?]$/u.test(text);
}

/** So many blocks are gone through between two signs of life. */
const BLOCKS_PER_STEP = 256;

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
  const levels = new OutlineLevels();
  const blocks = blocksOf(lines, noise, hardWrapped);
  yield 0.5;
  const lastLabelled = blocks.map((block) => block.labelled !== null).lastIndexOf(true);
  const as = new Map<number, ReadLine>();
  const rows = new Map<string, readonly string[]>();
  let opened = false;
  let afterColon = false;
  const items: Item[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % BLOCKS_PER_STEP === 0) yield 0.5 + index / blocks.length / 2;
    const id = `${prefix}${String(index + 1)}`;
    const { labelled, line, text } = block;
    const closing =
      labelled === null && index > lastLabelled && isClosing(text) && (!levels.inArticle || isFarewell(text));
    // `- Căn cứ …;` above the first section lists what the document rests on.
    const ground: boolean = !opened && labelled?.parsed.scheme === 'bullet' && isBasis(text);
    let level: number;
    if (ground) level = levels.outermost();
    else if (labelled) level = levels.labelled(labelled.parsed, introduces(blocks[index - 1]?.text ?? ''));
    else if (!opened || closing || isHeading(block)) level = levels.outermost();
    else level = levels.paragraph(afterColon);
    opened ||= (labelled !== null && !ground) || isHeading(block);
    afterColon = labelled?.parsed.scheme === 'bullet' && text.endsWith(':');
    as.set(line, { line, as: !opened && isBasis(text) ? 'basis' : 'item', item: id });
    for (const continued of block.continuations)
      as.set(continued, { line: continued, as: 'continuation', item: id });
    if (block.row) rows.set(id, block.row);
    items.push({ id, level, label: labelled?.label ?? null, text, source: { line } });
  }
  return {
    items,
    rows,
    lines: lines.map(({ line, text }) => as.get(line) ?? { line, as: text === '' ? 'blank' : 'noise' }),
  };
}

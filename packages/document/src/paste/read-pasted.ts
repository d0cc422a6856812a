import type { Agency, Item, Mark, ReadLine, ReadResult, Repair } from '@phoihop/plan';
import {
  fragmentSteps,
  hasTitle,
  readSteps,
  type FragmentReading,
  type ReadOptions,
} from '@phoihop/plan/read';
import type { PastedBlock } from './block.js';
import { withHeadingLevels, withListLevels, type BlockOf } from './levels.js';
import { marksAfter } from './marks.js';
import { placeTables, withPlaced } from './place-tables.js';
import { isDutyTable, plainTextOf, type PastedText } from './plain-text.js';

/** A paste that is a whole document: to be imported. `text` is what was read, as the lines of `read` count it. */
export interface PastedDocument {
  as: 'document';
  text: string;
  read: ReadResult;
}

/**
 * A paste of some paragraphs. Ids are of this reading only: whoever inserts the items gives new ones. Levels count
 * from 1 for the outermost. `agencies` are those that the tasks of the items name.
 */
export interface PastedItems {
  as: 'items';
  text: string;
  items: Item[];
  agencies: Agency[];
  lines: ReadLine[];
  repairs: Repair[];
}

export type Pasted = PastedDocument | PastedItems;

export interface PasteOptions extends ReadOptions {
  /** Takes a whole document for paragraphs of its body, or paragraphs for a document. Left out: what it looks like. */
  as?: Pasted['as'];
}

/** Marks of the blocks on the items that were read from them. */
function withMarks(
  items: readonly Item[],
  lines: readonly ReadLine[],
  blocks: readonly PastedBlock[],
  { text, blockOfLine }: PastedText,
): Item[] {
  if (!blocks.some(({ marks }) => marks)) return [...items];
  const written = text.split('\n');
  const linesOf = new Map<string, number[]>();
  for (const { line, item } of lines) {
    if (item === undefined) continue;
    const known = linesOf.get(item);
    if (known) known.push(line);
    else linesOf.set(item, [line]);
  }
  const first = new Set(blockOfLine.map((block, line) => (blockOfLine[line - 1] === block ? -1 : line + 1)));
  return items.map((item) => {
    let raw = '';
    const marks: Mark[] = [];
    // A table's own lines carry no marks, only its caption does.
    const own = linesOf.get(item.id) ?? (item.source ? [item.source.line] : []);
    for (const line of own) {
      if (raw !== '') raw += ' ';
      const block = blocks[blockOfLine[line - 1] ?? -1];
      const shift = raw.length + (block?.label === undefined ? 0 : block.label.length + 1);
      if (first.has(line) && !(block?.table && block.text === '')) {
        for (const { from, to, kind } of block?.marks ?? [])
          marks.push({ from: from + shift, to: to + shift, kind });
      }
      raw += written[line - 1] ?? '';
    }
    const moved = marksAfter(raw, marks, item);
    return moved.length > 0 ? { ...item, marks: moved } : item;
  });
}

/** Labels that the clipboard has, but that reading does not know: `f)`. */
function withKnownLabels(items: readonly Item[], blockOf: BlockOf): Item[] {
  return items.map((item) => {
    const label = blockOf(item)?.label;
    if (item.label !== null || label === undefined || !item.text.startsWith(`${label} `)) return item;
    return { ...item, label, text: item.text.slice(label.length + 1) };
  });
}

const COUNTED = /^(?:\d{1,3}\.?|[IVXLC]{1,6}\.?)$/u;

/** Rows of duties without the bars between their cells, and with their running number as label. */
function withRowsAsItems(items: readonly Item[], rows: FragmentReading['rows'], blockOf: BlockOf): Item[] {
  return items.map((item) => {
    const cells = rows.get(item.id);
    const table = blockOf(item)?.table;
    if (!cells || !table || !isDutyTable(table)) return item;
    const numbered = /^(?:s?tt|số tt|số thứ tự)$/iu.test(table.header[0]?.normalize() ?? '');
    const [first = ''] = cells;
    const label = numbered && COUNTED.test(first) ? first : null;
    const text = (label === null ? cells : cells.slice(1)).filter((cell) => cell !== '').join(' ');
    // Reading has quoted the row as it was written out for it.
    const assignments = item.task?.assignments.map((assignment) => ({ ...assignment, raw: text }));
    return {
      ...item,
      label,
      text,
      ...(item.task && assignments ? { task: { ...item.task, assignments } } : {}),
    };
  });
}

/** Finds the block in which an item begins, by the line that it was read from. */
function finder(blocks: readonly PastedBlock[], { blockOfLine }: PastedText): BlockOf {
  return ({ source }) => (source === undefined ? undefined : blocks[blockOfLine[source.line - 1] ?? -1]);
}

function* documentSteps(
  blocks: readonly PastedBlock[],
  pasted: PastedText,
  options: ReadOptions,
): Generator<number, PastedDocument> {
  const read = yield* readSteps(pasted.text, options);
  const finish = (items: readonly Item[]): ReturnType<typeof placeTables> => {
    const placed = placeTables(items, blocks, pasted);
    const lines = withPlaced(read.lines, placed.became);
    return { ...placed, items: withMarks(placed.items, lines, blocks, pasted) };
  };
  const body = finish(withListLevels(read.plan.items, finder(blocks, pasted)));
  const appendices = read.plan.appendices.map((appendix) => ({ appendix, placed: finish(appendix.items) }));
  const became = new Map(
    [body, ...appendices.map(({ placed }) => placed)].flatMap((each) => [...each.became]),
  );
  return {
    as: 'document',
    text: pasted.text,
    read: {
      ...read,
      plan: {
        ...read.plan,
        items: body.items,
        appendices: appendices.map(({ appendix, placed }) => ({ ...appendix, items: placed.items })),
      },
      entries: read.entries.map((entry) => ({ ...entry, item: became.get(entry.item) ?? entry.item })),
      lines: withPlaced(read.lines, became),
    },
  };
}

function* itemSteps(
  blocks: readonly PastedBlock[],
  pasted: PastedText,
  options: ReadOptions,
): Generator<number, PastedItems> {
  const read = yield* fragmentSteps(pasted.text, options);
  const blockOf = finder(blocks, pasted);
  const labelled = withRowsAsItems(withKnownLabels(read.items, blockOf), read.rows, blockOf);
  const levelled = withHeadingLevels(withListLevels(labelled, blockOf), blockOf);
  const { items, became } = placeTables(levelled, blocks, pasted);
  const lines = withPlaced(read.lines, became);
  const { agencies, repairs } = read;
  return {
    as: 'items',
    text: pasted.text,
    items: withMarks(items, lines, blocks, pasted),
    agencies,
    lines,
    repairs,
  };
}

/** Items of our own copy, as they were: nothing is read a second time. Null where anything else is among them. */
function ownItems(blocks: readonly PastedBlock[]): Item[] | null {
  const written = blocks.filter(
    ({ text, table, level }) => text !== '' || table !== undefined || level !== undefined,
  );
  if (written.length === 0 || written.some(({ level }) => level === undefined)) return null;
  return written.map(({ level = 1, label, text, marks, table }, index) => ({
    id: `i${index + 1}`,
    level,
    label: label ?? null,
    text,
    ...(marks ? { marks } : {}),
    ...(table ? { table: { header: table.header, rows: table.rows } } : {}),
  }));
}

/** What `readPasted` gives, step by step; yields the share that is done, 0 to 1. */
export function* readPastedSteps(
  blocks: readonly PastedBlock[],
  { as, ...options }: PasteOptions = {},
): Generator<number, Pasted> {
  const pasted = plainTextOf(blocks);
  const own = as === 'document' ? null : ownItems(blocks);
  if (own) {
    const lines = pasted.blockOfLine.map((_, line): ReadLine => ({ line: line + 1, as: 'item' }));
    return { as: 'items', text: pasted.text, items: own, agencies: [], lines, repairs: [] };
  }
  if (as === 'items' || (as === undefined && !hasTitle(pasted.text))) {
    return yield* itemSteps(blocks, pasted, options);
  }
  const whole = yield* documentSteps(blocks, pasted, options);
  return as === 'document' || whole.read.plan.items.length > 0
    ? whole
    : yield* itemSteps(blocks, pasted, options);
}

/**
 * What was pasted, read by the rules of `readPlan`: a document where it has a title (`KẾ HOẠCH` …), else items with
 * labels, levels, marks and tables. What our own copy has written comes back as it was. Pure; never throws.
 */
export function readPasted(blocks: readonly PastedBlock[], options: PasteOptions = {}): Pasted {
  const steps = readPastedSteps(blocks, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

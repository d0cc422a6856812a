import type { Item, ReadLine } from '@phoihop/plan';
import type { PastedBlock } from './block.js';
import { isDutyTable, type PastedText } from './plain-text.js';

/** Items with tables in the place of their rows, and the item that each row's item has become. */
export interface Placed {
  items: Item[];
  became: ReadonlyMap<string, string>;
}

/** The blocks that are tables of data, not of duties, by the item in which a line of theirs begins. */
function tableOf(
  item: Item,
  blocks: readonly PastedBlock[],
  { blockOfLine }: PastedText,
): number | undefined {
  const index = item.source === undefined ? undefined : blockOfLine[item.source.line - 1];
  const table = index === undefined ? undefined : blocks[index]?.table;
  return table && !isDutyTable(table) ? index : undefined;
}

/**
 * Puts tables where their rows were read: one item for each table of data. The line of its caption is its text. Rows
 * of duties stay items of their own, with their tasks.
 */
export function placeTables(
  items: readonly Item[],
  blocks: readonly PastedBlock[],
  read: PastedText,
): Placed {
  const next: Item[] = [];
  const became = new Map<string, string>();
  let open: number | undefined;
  for (const item of items) {
    const index = tableOf(item, blocks, read);
    const block = index === undefined ? undefined : blocks[index];
    if (!block?.table) {
      open = undefined;
      next.push(item);
      continue;
    }
    const last = next.at(-1);
    if (index === open && last) {
      became.set(item.id, last.id);
      continue;
    }
    open = index;
    const { header, rows } = block.table;
    const captioned = block.text !== '' || block.label !== undefined;
    const { task: _task, ...rest } = item;
    next.push({ ...rest, ...(captioned ? {} : { label: null, text: '' }), table: { header, rows } });
  }
  return { items: next, became };
}

/** Lines of rows that have become one table carry it on. */
export function withPlaced(lines: readonly ReadLine[], became: ReadonlyMap<string, string>): ReadLine[] {
  return lines.map((line) => {
    const item = line.item === undefined ? undefined : became.get(line.item);
    return item === undefined ? line : { ...line, as: line.as === 'item' ? 'continuation' : line.as, item };
  });
}

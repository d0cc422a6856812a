import type { Item } from '@phoihop/plan';
import type { ListPlace, PastedBlock } from './block.js';

/** Finds the block in which an item begins. */
export type BlockOf = (item: Item) => PastedBlock | undefined;

/** An open depth of a list, with the level that its items have. */
interface OpenDepth {
  depth: number;
  level: number;
}

/** The levels of one list's items: those of one depth are on one level, deeper ones below. */
class ListLevels {
  list = '';
  #open: OpenDepth[] = [];

  /** The level of the next item, which reading has put on `level`. */
  next({ list, depth }: ListPlace, level: number): number {
    if (list !== this.list) this.#open = [];
    this.list = list;
    while ((this.#open.at(-1)?.depth ?? 0) > depth) this.#open.pop();
    const last = this.#open.at(-1);
    const own = !last ? level : last.depth === depth ? last.level : last.level + 1;
    if (last?.depth !== depth) this.#open.push({ depth, level: own });
    return own;
  }

  close(): void {
    this.list = '';
    this.#open = [];
  }
}

/**
 * Items with the levels of their lists: dashes inside dashes look alike to reading, but the clipboard knows how deep
 * they are. Where a paste begins deep in a list, what comes first is lowered.
 */
export function withListLevels(items: readonly Item[], blockOf: BlockOf): Item[] {
  const levels = new ListLevels();
  const next: Item[] = [];
  let lowest: number | undefined;
  for (const item of items) {
    const place = blockOf(item)?.list;
    if (!place || item.label === null) {
      levels.close();
      next.push(item);
      continue;
    }
    const same = levels.list === place.list;
    const level = levels.next(place, item.level);
    if (next.length === 0) lowest = place.depth;
    else if (!same) lowest = undefined;
    if (lowest !== undefined && place.depth < lowest) {
      const shift = level + 1 - Math.min(...next.slice(-1).map((last) => last.level));
      if (shift > 0)
        for (const [index, last] of next.entries()) next[index] = { ...last, level: last.level + shift };
      lowest = place.depth;
    }
    next.push(level === item.level ? item : { ...item, level });
  }
  return next;
}

/** Items below headings that have no label, as web pages set them: each rank is a level, the text one below. */
export function withHeadingLevels(items: readonly Item[], blockOf: BlockOf): Item[] {
  const open: number[] = [];
  return items.map((item) => {
    const rank = blockOf(item)?.heading;
    if (rank === undefined || item.label !== null) return { ...item, level: item.level + open.length };
    while ((open.at(-1) ?? 0) >= rank) open.pop();
    open.push(rank);
    return { ...item, level: open.length };
  });
}

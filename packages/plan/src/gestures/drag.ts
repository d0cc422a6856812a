import { DEEPEST_LEVEL } from '../commands/handlers/body.js';
import type { SingleChange } from '../commands/plan-change.js';
import type { Item } from '../model/item.js';
import { subtreeEnd } from '../model/tree.js';

/** Where a subtree is put down: directly behind the item `after` (null: first in the body), on a level. */
export interface DropPlace {
  after: string | null;
  level: number;
}

/** What is carried, and the body without it. */
interface Carried {
  root: Item;
  /** How many levels the subtree reaches below its root. */
  depth: number;
  rest: Item[];
  /** The index in `rest` of the item behind the subtree. */
  from: number;
}

function carried(items: readonly Item[], id: string): Carried | null {
  const from = items.findIndex((item) => item.id === id);
  const root = items[from];
  if (!root) return null;
  const end = subtreeEnd(items, from);
  const levels = items.slice(from, end).map(({ level }) => level);
  const depth = Math.max(...levels) - root.level;
  return { root, depth, from, rest: [...items.slice(0, from), ...items.slice(end)] };
}

/** The gap behind `after`, as an index in `rest`; -1 where there is no such item. */
function gapOf(items: readonly Item[], { rest, root, from }: Carried, after: string | null): number {
  if (after === null) return 0;
  const found = rest.findIndex((item) => item.id === after);
  if (found >= 0) return found + 1;
  const inside = items.findIndex((item) => item.id === after);
  // Behind a part of the subtree itself: that is where it stands now.
  return inside >= from && items[from]?.id === root.id ? from : -1;
}

/** The levels on which the subtree may stand in a gap: no other item changes the one that it stands under. */
function levelsIn({ rest, depth }: Carried, gap: number): { from: number; to: number } | null {
  const before = rest[gap - 1]?.level ?? 0;
  const behind = rest[gap]?.level ?? 1;
  const to = Math.min(Math.max(before + 1, behind), DEEPEST_LEVEL - depth);
  return behind <= to ? { from: behind, to } : null;
}

/**
 * The place that the subtree of `id` takes when it is put down behind the item `after` (null: first in the
 * body): on the possible level next to `wish`. All other items keep the one that they stand under. `after` may
 * lie in the subtree: then it stays where it is, and only its level may change. Null where there is no such
 * item, or the subtree would reach too deep.
 */
export function dropPlace(
  items: readonly Item[],
  id: string,
  after: string | null,
  wish: number,
): DropPlace | null {
  const moving = carried(items, id);
  const gap = moving ? gapOf(items, moving, after) : -1;
  const levels = moving && gap >= 0 ? levelsIn(moving, gap) : null;
  if (!moving || !levels) return null;
  return {
    after: moving.rest[gap - 1]?.id ?? null,
    level: Math.min(Math.max(wish, levels.from), levels.to),
  };
}

/** The next place at which `id` can be put down, above (-1) or below (1) `place`; null at either end. */
export function nextDropPlace(
  items: readonly Item[],
  id: string,
  place: DropPlace,
  direction: -1 | 1,
  wish: number,
): DropPlace | null {
  const moving = carried(items, id);
  if (!moving) return null;
  let gap = gapOf(items, moving, place.after);
  if (gap < 0) return null;
  for (gap += direction; gap >= 0 && gap <= moving.rest.length; gap += direction) {
    const next = dropPlace(items, id, moving.rest[gap - 1]?.id ?? null, wish);
    if (next) return next;
  }
  return null;
}

/** Puts the subtree of `id` down; null where it stands so already, or cannot stand there. */
export function dropItem(items: readonly Item[], id: string, place: DropPlace): SingleChange | null {
  const moving = carried(items, id);
  const reached = dropPlace(items, id, place.after, place.level);
  if (!moving || reached?.level !== place.level) return null;
  const shift = reached.level - moving.root.level;
  if (reached.after !== (items[moving.from - 1]?.id ?? null))
    return { type: 'item/move', part: 'text', item: id, after: reached.after, shift };
  return shift === 0 ? null : { type: 'item/level', part: 'text', item: id, shift };
}

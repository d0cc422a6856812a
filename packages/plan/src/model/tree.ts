import type { Item } from './item.js';

/** The index just past the subtree that begins at `index`: the next item that is not deeper. */
export function subtreeEnd(items: readonly Item[], index: number): number {
  const root = items[index];
  if (!root) throw new RangeError(`no item at index ${String(index)} of ${String(items.length)}`);
  let end = index + 1;
  while (end < items.length && (items[end]?.level ?? 0) > root.level) end++;
  return end;
}

/** The item and all that stand deeper behind it, in reading order; empty when there is no such item. */
export function subtreeOf(items: readonly Item[], id: string): Item[] {
  const index = items.findIndex((item) => item.id === id);
  return index < 0 ? [] : items.slice(index, subtreeEnd(items, index));
}

/** The index of the item that the item at `index` stands under, or -1 at the outermost level. */
export function parentIndex(items: readonly Item[], index: number): number {
  const level = items[index]?.level ?? 0;
  let candidate = index - 1;
  while (candidate >= 0 && (items[candidate]?.level ?? 0) >= level) candidate--;
  return candidate;
}

/** The item that the given one stands under. */
export function parentOf(items: readonly Item[], id: string): Item | undefined {
  const index = items.findIndex((item) => item.id === id);
  return index < 0 ? undefined : items[parentIndex(items, index)];
}

/** The items directly below the given one; with null, those that stand under none. */
export function childrenOf(items: readonly Item[], id: string | null): Item[] {
  return items.filter((_, index) => (items[parentIndex(items, index)]?.id ?? null) === id);
}

/** The items from the outermost to the given one, itself included. */
export function pathOf(items: readonly Item[], id: string): Item[] {
  const path: Item[] = [];
  let index = items.findIndex((item) => item.id === id);
  while (index >= 0) {
    const item = items[index];
    if (item) path.unshift(item);
    index = parentIndex(items, index);
  }
  return path;
}

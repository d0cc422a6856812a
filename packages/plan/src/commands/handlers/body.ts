import type { Item } from '../../model/item.js';
import type { PlanFile } from '../../model/plan-file.js';
import { subtreeEnd } from '../../model/tree.js';

/** The deepest level that an outline may have; printed plans use six at most. */
export const DEEPEST_LEVEL = 9;

/** The plan file with another body; all else is shared with the old one. */
export function withItems(file: PlanFile, items: Item[]): PlanFile {
  return { ...file, plan: { ...file.plan, items } };
}

export function indexOfItem(items: readonly Item[], id: string): number {
  return items.findIndex((item) => item.id === id);
}

/** The id of the item before the one at `index`; null at the beginning. */
export function idBefore(items: readonly Item[], index: number): string | null {
  return items[index - 1]?.id ?? null;
}

/** The subtree at `index` without what is to stay. */
export function movedItems(items: readonly Item[], index: number, keeps: readonly string[] = []): Item[] {
  return items.slice(index, subtreeEnd(items, index)).filter((item) => !keeps.includes(item.id));
}

/** The ids of the subtree of `id` that are not among `own`: what an item took under it by coming to its place. */
export function adoptedBy(items: readonly Item[], id: string, own: ReadonlySet<string>): string[] {
  const index = indexOfItem(items, id);
  if (index < 0) return [];
  return items
    .slice(index, subtreeEnd(items, index))
    .map((item) => item.id)
    .filter((candidate) => !own.has(candidate));
}

/** `keeps` only where there is something to keep, so that commands stay small. */
export function keeping(ids: string[]): { keeps?: string[] } {
  return ids.length > 0 ? { keeps: ids } : {};
}

import type { Item } from '../../model/item.js';
import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { RemoveItems } from '../item-changes.js';
import type { SingleChange } from '../plan-change.js';
import { idBefore, withItems } from './body.js';

/** The ids of items that stand in the subtree of a removed one but are not removed themselves. */
export function leftBehind(items: readonly Item[], removed: ReadonlySet<string>): string[] {
  const left: string[] = [];
  let rootLevel = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (removed.has(item.id)) rootLevel = Math.min(rootLevel, item.level);
    else if (item.level > rootLevel) left.push(item.id);
    else rootLevel = Number.POSITIVE_INFINITY;
  }
  return left;
}

export const removeItems: ChangeHandler<PlanFile, RemoveItems, SingleChange[]> = {
  apply(file, change) {
    const { items } = file.plan;
    const removed = new Set(change.items);
    const present = new Set(items.map((item) => item.id));
    // Another has deleted the same.
    if (!change.items.some((id) => present.has(id))) return accept(file);
    const gone = change.items.find((id) => !present.has(id));
    if (gone !== undefined) return refuse('item-gone', { item: gone });
    const keeps = new Set(change.keeps);
    const added = leftBehind(items, removed).find((id) => !keeps.has(id));
    if (added !== undefined) return refuse('subtree-changed', { item: change.items[0] ?? '', added });
    return accept(
      withItems(
        file,
        items.filter((item) => !removed.has(item.id)),
      ),
    );
  },

  /** One insertion for each unbroken run of removed items. */
  invert(before, change) {
    const { items } = before.plan;
    const removed = new Set(change.items);
    const insertions: SingleChange[] = [];
    let run: Item[] = [];
    items.forEach((item, index) => {
      if (!removed.has(item.id)) return;
      run.push(item);
      if (removed.has(items[index + 1]?.id ?? '')) return;
      insertions.push({
        type: 'item/insert',
        part: 'text',
        after: idBefore(items, index - run.length + 1),
        items: run,
      });
      run = [];
    });
    return insertions;
  },
};

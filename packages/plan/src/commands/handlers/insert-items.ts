import type { Item } from '../../model/item.js';
import type { PlanFile } from '../../model/plan-file.js';
import { parentIndex, subtreeEnd } from '../../model/tree.js';
import { accept, refuse, type Result } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { InsertItems } from '../item-changes.js';
import type { SingleChange } from '../plan-change.js';
import { indexOfItem, keeping, withItems } from './body.js';
import { leftBehind } from './remove-items.js';

/** Where the items go: behind `after`, else at the end of the parent that the person saw. */
function placeOf(items: readonly Item[], change: InsertItems): Result<number> {
  const { after, under } = change;
  const behind = after === null ? 0 : indexOfItem(items, after) + 1;
  const found = after === null || behind > 0;
  if (found && (under === undefined || parentAt(items, behind, change) === under)) return accept(behind);
  if (under === null) return accept(items.length);
  const parent = under === undefined ? -1 : indexOfItem(items, under);
  return parent < 0 ? refuse('place-gone', { item: after ?? '' }) : accept(subtreeEnd(items, parent));
}

/** The parent that the first new item would have at `place`. */
function parentAt(items: readonly Item[], place: number, change: InsertItems): string | null {
  const trial = [...items.slice(0, place), ...change.items.slice(0, 1)];
  return trial[parentIndex(trial, place)]?.id ?? null;
}

export const insertItems: ChangeHandler<PlanFile, InsertItems, SingleChange[]> = {
  apply(file, change) {
    const { items } = file.plan;
    const known = new Set(items.map((item) => item.id));
    for (const item of change.items) {
      if (known.has(item.id)) return refuse('id-taken', { item: item.id });
      known.add(item.id);
    }
    const place = placeOf(items, change);
    if (!place.ok) return place;
    return accept(
      withItems(file, [...items.slice(0, place.value), ...change.items, ...items.slice(place.value)]),
    );
  },

  invert(before, change) {
    const ids = change.items.map((item) => item.id);
    const after = insertItems.apply(before, change);
    const adopted = after.ok ? leftBehind(after.value.plan.items, new Set(ids)) : [];
    return [{ type: 'item/remove', part: 'text', items: ids, ...keeping(adopted) }];
  },
};

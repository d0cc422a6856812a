import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { MoveItem } from '../item-changes.js';
import type { SingleChange } from '../plan-change.js';
import { adoptedBy, DEEPEST_LEVEL, idBefore, indexOfItem, keeping, movedItems, withItems } from './body.js';

export const moveItem: ChangeHandler<PlanFile, MoveItem, SingleChange[]> = {
  apply(file, change) {
    const { items } = file.plan;
    const index = indexOfItem(items, change.item);
    if (index < 0) return refuse('item-gone', { item: change.item });
    const moved = movedItems(items, index, change.keeps);
    const ids = new Set(moved.map((item) => item.id));
    if (change.after !== null && ids.has(change.after)) return refuse('place-inside', { item: change.item });
    if (moved.some((item) => item.level + change.shift < 1 || item.level + change.shift > DEEPEST_LEVEL)) {
      return refuse('level-out-of-range', { item: change.item });
    }
    const rest = items.filter((item) => !ids.has(item.id));
    const place = change.after === null ? 0 : indexOfItem(rest, change.after) + 1;
    if (change.after !== null && place === 0) return refuse('place-gone', { item: change.after });
    const shifted = moved.map((item) => ({ ...item, level: item.level + change.shift }));
    return accept(withItems(file, [...rest.slice(0, place), ...shifted, ...rest.slice(place)]));
  },

  invert(before, change) {
    const { items } = before.plan;
    const index = indexOfItem(items, change.item);
    const own = new Set(movedItems(items, index, change.keeps).map((item) => item.id));
    const after = moveItem.apply(before, change);
    const adopted = after.ok ? adoptedBy(after.value.plan.items, change.item, own) : [];
    return [
      {
        type: 'item/move',
        part: 'text',
        item: change.item,
        after: idBefore(items, index),
        shift: change.shift === 0 ? 0 : -change.shift,
        ...keeping(adopted),
      },
    ];
  },
};

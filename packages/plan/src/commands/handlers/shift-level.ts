import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { ShiftLevel } from '../item-changes.js';
import type { SingleChange } from '../plan-change.js';
import { adoptedBy, DEEPEST_LEVEL, indexOfItem, keeping, movedItems, withItems } from './body.js';

export const shiftLevel: ChangeHandler<PlanFile, ShiftLevel, SingleChange[]> = {
  apply(file, change) {
    const { items } = file.plan;
    const index = indexOfItem(items, change.item);
    if (index < 0) return refuse('item-gone', { item: change.item });
    const shifted = movedItems(items, index, change.keeps);
    if (shifted.some((item) => item.level + change.shift < 1 || item.level + change.shift > DEEPEST_LEVEL)) {
      return refuse('level-out-of-range', { item: change.item });
    }
    const ids = new Set(shifted.map((item) => item.id));
    return accept(
      withItems(
        file,
        items.map((item) => (ids.has(item.id) ? { ...item, level: item.level + change.shift } : item)),
      ),
    );
  },

  invert(before, change) {
    const { items } = before.plan;
    const own = new Set(
      movedItems(items, indexOfItem(items, change.item), change.keeps).map((item) => item.id),
    );
    const after = shiftLevel.apply(before, change);
    const adopted = after.ok ? adoptedBy(after.value.plan.items, change.item, own) : [];
    return [
      {
        type: 'item/level',
        part: 'text',
        item: change.item,
        shift: change.shift === 0 ? 0 : -change.shift,
        ...keeping(adopted),
      },
    ];
  },
};

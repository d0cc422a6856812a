import type { Item } from '../../model/item.js';
import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { EditText } from '../item-changes.js';
import { mergeText } from '../merge-text.js';
import type { SingleChange } from '../plan-change.js';
import { indexOfItem, withItems } from './body.js';
import { carryMarks } from './marks.js';

/** An item without marks has no `marks` at all, so that undoing the first mark gives back the same JSON. */
function withText(item: Item, text: string, marks: EditText['marks']): Item {
  const { marks: old, ...rest } = item;
  const kept = marks ?? carryMarks(old ?? [], item.text, text);
  return kept.length > 0 ? { ...rest, text, marks: kept } : { ...rest, text };
}

/** The edit that takes an edit back. @throws RangeError where the edit does not apply to `before`. */
export function textBack(before: PlanFile, change: EditText): EditText {
  const after = editText.apply(before, change);
  const index = indexOfItem(before.plan.items, change.item);
  const was = before.plan.items[index];
  const is = after.ok ? after.value.plan.items[index] : undefined;
  if (!was || !is) throw new RangeError(`item ${change.item} cannot be edited here`);
  return {
    type: 'item/text',
    part: 'text',
    item: change.item,
    before: is.text,
    after: was.text,
    marks: was.marks ?? [],
  };
}

export const editText: ChangeHandler<PlanFile, EditText, SingleChange[]> = {
  apply(file, change) {
    const { items } = file.plan;
    const item = items[indexOfItem(items, change.item)];
    if (!item) return refuse('item-gone', { item: change.item });
    const merged = mergeText(change.before, change.after, item.text);
    if (!merged.ok) return refuse(merged.code, { ...merged.params, item: change.item });
    // Marks are offsets into `after`: after a merge they would lie elsewhere.
    const edited = withText(item, merged.value, merged.value === change.after ? change.marks : undefined);
    return accept(
      withItems(
        file,
        items.map((candidate) => (candidate === item ? edited : candidate)),
      ),
    );
  },

  invert(before, change) {
    return [textBack(before, change)];
  },
};

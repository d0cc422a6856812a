import { dequal } from 'dequal/lite';
import type { Item } from '../../model/item.js';
import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { SetGenerated } from '../generated-changes.js';
import type { SingleChange } from '../plan-change.js';
import { indexOfItem, withItems } from './body.js';

/** An item without such sentences has no `generated` at all, so that undoing gives back the same JSON. */
function withGenerated(item: Item, generated: SetGenerated['after']): Item {
  const { generated: _generated, ...rest } = item;
  return generated === null ? rest : { ...rest, generated };
}

export const setGenerated: ChangeHandler<PlanFile, SetGenerated, SingleChange[]> = {
  apply(file, change) {
    const { items } = file.plan;
    const item = items[indexOfItem(items, change.item)];
    if (!item) return refuse('item-gone', { item: change.item });
    if (!dequal(item.generated ?? null, change.before))
      return refuse('generated-changed', { item: change.item });
    const noted = withGenerated(item, change.after);
    return accept(
      withItems(
        file,
        items.map((each) => (each === item ? noted : each)),
      ),
    );
  },

  invert(_before, change) {
    return [{ ...change, before: change.after, after: change.before }];
  },
};

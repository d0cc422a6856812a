import type { Item } from '../../model/item.js';
import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import { mergeTable } from '../merge-table.js';
import type { SingleChange } from '../plan-change.js';
import type { SetTable } from '../table-changes.js';
import { indexOfItem, withItems } from './body.js';

/** An item without a table has no `table` at all, so that undoing gives back the same JSON. */
function withTable(item: Item, table: SetTable['after']): Item {
  const { table: _table, ...rest } = item;
  return table === null ? rest : { ...rest, table };
}

export const setTable: ChangeHandler<PlanFile, SetTable, SingleChange[]> = {
  apply(file, change) {
    const { items } = file.plan;
    const item = items[indexOfItem(items, change.item)];
    if (!item) return refuse('item-gone', { item: change.item });
    const table = mergeTable(change.before, change.after, item.table ?? null);
    if (!table.ok) return refuse(table.code, { ...table.params, item: change.item });
    const edited = withTable(item, table.value);
    return accept(
      withItems(
        file,
        items.map((each) => (each === item ? edited : each)),
      ),
    );
  },

  invert(before, change) {
    const after = setTable.apply(before, change);
    const tableIn = ({ plan: { items } }: PlanFile): SetTable['after'] =>
      items[indexOfItem(items, change.item)]?.table ?? null;
    if (!after.ok) throw new RangeError(`the table of ${change.item} cannot be set here`);
    return [{ ...change, before: tableIn(after.value), after: tableIn(before) }];
  },
};

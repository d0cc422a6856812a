import type { PlanFile } from '../../model/plan-file.js';
import { accept } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { SetLabels } from '../item-changes.js';
import type { SingleChange } from '../plan-change.js';
import { withItems } from './body.js';

export const setLabels: ChangeHandler<PlanFile, SetLabels, SingleChange[]> = {
  apply(file, change) {
    const labels = new Map(change.labels.map((label) => [label.item, label]));
    return accept(
      withItems(
        file,
        file.plan.items.map((item) => {
          const label = labels.get(item.id);
          return label?.before === item.label ? { ...item, label: label.after } : item;
        }),
      ),
    );
  },

  invert(before, change) {
    const printed = new Map(before.plan.items.map((item) => [item.id, item.label]));
    const set = change.labels.filter((label) => printed.get(label.item) === label.before);
    if (set.length === 0) return [];
    return [
      {
        type: 'item/labels',
        part: 'text',
        labels: set.map((label) => ({ item: label.item, before: label.after, after: label.before })),
      },
    ];
  },
};

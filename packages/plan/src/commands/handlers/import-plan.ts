import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { ImportPlan } from '../import-plan.js';
import type { SingleChange } from '../plan-change.js';

function idsOf({ items }: PlanFile['plan']): string[] {
  return items.map(({ id }) => id);
}

export const importPlan: ChangeHandler<PlanFile, ImportPlan, SingleChange[]> = {
  apply(file, { seen, plan }) {
    const known = new Set(seen);
    const stranger = idsOf(file.plan).find((id) => !known.has(id));
    if (stranger !== undefined) return refuse('subtree-changed', { item: stranger });
    return accept({ ...file, plan: { ...plan, id: file.plan.id } });
  },

  invert(before, change) {
    return [{ type: 'plan/import', part: 'text', seen: idsOf(change.plan), plan: before.plan }];
  },
};

import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { EditHead } from '../head-changes.js';
import { mergeText } from '../merge-text.js';
import type { SingleChange } from '../plan-change.js';

export const editHead: ChangeHandler<PlanFile, EditHead, SingleChange[]> = {
  apply(file, change) {
    const merged = mergeText(change.before, change.after, file.plan[change.field]);
    if (!merged.ok) return refuse(merged.code, { ...merged.params, field: change.field });
    return accept({ ...file, plan: { ...file.plan, [change.field]: merged.value } });
  },

  invert(before, change) {
    const after = editHead.apply(before, change);
    if (!after.ok) throw new RangeError(`${change.field} cannot be edited here`);
    return [{ ...change, before: after.value.plan[change.field], after: before.plan[change.field] }];
  },
};

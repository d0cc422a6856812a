import { applyChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import type { PlanFile } from '../model/plan-file.js';

/**
 * A change that others have made impossible, made anew on the plan as it is now: a text takes the place of the one that
 * stands there, a field that of its value. Null where there is nothing to make it on, or it is there already.
 */
export function makeAgain(file: PlanFile, change: PlanChange): PlanChange | null {
  const anew = onWhatStands(file, change);
  const next = anew && applyChange(file, anew);
  return next?.ok && next.value !== file ? anew : null;
}

function onWhatStands(file: PlanFile, change: PlanChange): PlanChange | null {
  const { plan } = file;
  if (change.type === 'item/text') {
    const before = plan.items.find(({ id }) => id === change.item)?.text;
    return before === undefined ? null : { ...change, before };
  }
  if (change.type === 'recipient/text') {
    const before = plan.recipients.find(({ id }) => id === change.recipient)?.text;
    return before === undefined ? null : { ...change, before };
  }
  if (change.type === 'plan/head') return { ...change, before: plan[change.field] };
  return change;
}

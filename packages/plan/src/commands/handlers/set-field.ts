import { dequal } from 'dequal/lite';
import type { Plan } from '../../model/plan.js';
import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse, type Result } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { SetField } from '../head-changes.js';
import { mergeField } from '../merge-field.js';
import type { SingleChange } from '../plan-change.js';

/** A field that is left out has no key at all, so that undoing gives back the same JSON; `number` is always there. */
function withField(plan: Plan, field: SetField['field'], value: unknown): Plan {
  const { [field]: _old, ...rest } = plan;
  // The compiler does not follow that the schema binds the value to its field.
  return (value === null && field !== 'number' ? rest : { ...rest, [field]: value }) as Plan;
}

/** The value that a field gets. What a person types is merged; of the others, one of a few values is chosen. */
function valueOf(change: SetField, current: unknown): Result<unknown> {
  const { field, before, after } = change;
  if (field === 'issuers' || field === 'signatories' || field === 'place' || field === 'rawDate')
    return mergeField(before, after, current);
  if (dequal(current, before)) return accept(after);
  if (field !== 'number') return refuse('head-changed');
  const theirs = (current as Plan['number'])?.raw ?? '';
  return refuse('text-conflict', { mine: change.after?.raw ?? '', theirs });
}

export const setField: ChangeHandler<PlanFile, SetField, SingleChange[]> = {
  apply(file, change) {
    const { field } = change;
    const value = valueOf(change, file.plan[field] ?? null);
    if (!value.ok) return refuse(value.code, { ...value.params, field });
    return accept({ ...file, plan: withField(file.plan, field, value.value) });
  },

  invert(before, change) {
    const after = setField.apply(before, change);
    if (!after.ok) throw new RangeError(`${change.field} cannot be set here`);
    const { field } = change;
    const [is, was] = [after.value.plan[field] ?? null, before.plan[field] ?? null];
    return [{ ...change, before: is, after: was } as SetField];
  },
};

import { dequal } from 'dequal/lite';
import type { Plan } from '../../model/plan.js';
import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { SetField } from '../head-changes.js';
import type { SingleChange } from '../plan-change.js';

/** A field that is left out has no key at all, so that undoing gives back the same JSON; `number` is always there. */
function withField(plan: Plan, { field, after }: SetField): Plan {
  const { [field]: _old, ...rest } = plan;
  // The compiler does not follow that the schema binds the value to its field.
  return (after === null && field !== 'number' ? rest : { ...rest, [field]: after }) as Plan;
}

export const setField: ChangeHandler<PlanFile, SetField, SingleChange[]> = {
  apply(file, change) {
    if (!dequal(file.plan[change.field] ?? null, change.before))
      return refuse('head-changed', { field: change.field });
    return accept({ ...file, plan: withField(file.plan, change) });
  },

  invert(_before, change) {
    return [{ ...change, before: change.after, after: change.before } as SetField];
  },
};

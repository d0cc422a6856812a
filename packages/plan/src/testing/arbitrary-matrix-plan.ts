import fc from 'fast-check';
import type { Item, Role } from '../model/item.js';
import type { PlanFile } from '../model/plan-file.js';
import { item, planFile } from './builders.js';
import { agency } from './matrix-plan.js';

const bodies: readonly string[] = ['a', 'b', 'c', 'd'];
const someRoles: readonly Role[] = ['lead', 'coordinate', 'guide', 'monitor'];

/** Plans with any outline, in which any item may state roles. */
export const arbitraryMatrixPlan: fc.Arbitrary<PlanFile> = fc
  .array(
    fc.record({
      level: fc.integer({ min: 1, max: 4 }),
      line: fc.boolean(),
      roles: fc.uniqueArray(
        fc.record(
          { agency: fc.constantFrom(...bodies), role: fc.constantFrom(...someRoles) },
          { noNullPrototype: true },
        ),
        {
          maxLength: 4,
          selector: (each) => `${each.agency}:${each.role}`,
        },
      ),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((drafts) =>
    planFile({
      agencies: bodies.map((id) => agency(id, `Sở ${id}`)),
      items: drafts.map((draft, index): Item => {
        const text = draft.line ? 'Đơn vị thực hiện: như trên' : `Nhiệm vụ ${String(index)}`;
        const bare = item(`i${String(index)}`, draft.level, draft.line ? null : `${String(index)}.`, text);
        return draft.roles.length > 0
          ? { ...bare, task: { assignments: draft.roles, targets: [], times: [] } }
          : bare;
      }),
    }),
  );

import type { ImportPlan } from '../commands/import-plan.js';
import { newId } from '../model/id.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';

function withNewId(item: Item): Item {
  return { ...item, id: newId() };
}

/**
 * The change that puts a plan that was read in the place of `current`; its items get identities of their own, or, where
 * it came out of this plan and goes back into it, keep those that they have.
 */
export function importChange(current: Plan, read: Plan, ids: 'new' | 'kept' = 'new'): ImportPlan {
  if (ids === 'kept')
    return { type: 'plan/import', part: 'text', seen: current.items.map(({ id }) => id), plan: read };
  return {
    type: 'plan/import',
    part: 'text',
    seen: current.items.map(({ id }) => id),
    plan: {
      ...read,
      items: read.items.map(withNewId),
      appendices: read.appendices.map((appendix) => ({ ...appendix, items: appendix.items.map(withNewId) })),
    },
  };
}

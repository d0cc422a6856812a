import type { Assignment } from './item.js';
import type { Plan } from './plan.js';
import { pathOf } from './tree.js';

/** A role with the item that states it. */
export interface EffectiveAssignment extends Assignment {
  statedOn: string;
}

/**
 * The roles that hold for an item: its own, else those of the nearest item above that states any.
 * A role is stored once, where it is stated (“1. X chủ trì, phối hợp với Y” holds for 1.1, 1.2 …).
 */
export function effectiveAssignments(plan: Plan, itemId: string): EffectiveAssignment[] {
  for (const item of pathOf(plan.items, itemId).reverse()) {
    const assignments = item.task?.assignments ?? [];
    if (assignments.length > 0)
      return assignments.map((assignment) => ({ ...assignment, statedOn: item.id }));
  }
  return [];
}

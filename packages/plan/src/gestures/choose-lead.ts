import type { Batch } from '../commands/plan-change.js';
import type { Agency } from '../model/agency.js';
import type { Assignment } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import { changeRole, withdrawRole } from './tasks.js';

function leadsOf({ items }: Plan, item: string): readonly Assignment[] {
  return items.find(({ id }) => id === item)?.task?.assignments.filter(({ role }) => role === 'lead') ?? [];
}

/** The bodies that lead the task of an item, as it states them itself. */
export function leadAgencies(plan: Plan, item: string): Agency[] {
  return leadsOf(plan, item).flatMap(({ agency }) => plan.agencies.find(({ id }) => id === agency) ?? []);
}

/** One body leads, the others that led coordinate; null where there is nothing to change. */
export function keepOneLead(plan: Plan, item: string, agency: string): Batch | null {
  const others = leadsOf(plan, item).filter((lead) => lead.agency !== agency);
  const changes = others.flatMap((lead) => {
    const changed = changeRole(plan, item, lead.agency, 'lead', 'coordinate');
    // Who coordinates already merely leads no longer.
    return changed?.changes ?? withdrawRole(plan, item, lead.agency, 'lead') ?? [];
  });
  return changes.length === 0 ? null : { type: 'batch', part: 'tasks', changes };
}

import type { Agency } from '../model/agency.js';
import { newId } from '../model/id.js';
import type { Assignment, Task } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import { agencyNamed } from './tasks.js';

/** Bodies of a reading, and those of a plan that they stand for. */
export interface MatchedBodies {
  /** By the id that the reading gave: the id in the plan. */
  ids: ReadonlyMap<string, string>;
  /** What is new to the plan, with ids of their own. */
  fresh: readonly Agency[];
}

/** Finds the bodies of a reading among those of a plan, by all of their names. */
export function matchedBodies(plan: Pick<Plan, 'agencies'>, agencies: readonly Agency[]): MatchedBodies {
  const ids = new Map<string, string>();
  const fresh: Agency[] = [];
  for (const agency of agencies) {
    const known = agencyNamed(plan, agency.name);
    const own = known ?? { ...agency, id: newId() };
    ids.set(agency.id, own.id);
    if (!known) fresh.push(own);
  }
  return { ids, fresh };
}

/** A task of a reading, with the bodies of the plan. */
export function withBodies(task: Task, ids: ReadonlyMap<string, string>): Task {
  const assignments = task.assignments.flatMap((each): Assignment[] => {
    const agency = ids.get(each.agency);
    return agency === undefined ? [] : [{ ...each, agency }];
  });
  return { ...task, assignments };
}

import type { PlanChange } from '../commands/plan-change.js';
import { keptFor } from '../kept-for.js';
import { matrixOf } from '../matrix/matrix-of.js';
import { issuingAgencies } from '../matrix/sides.js';
import { agencyTotals } from '../matrix/totals.js';
import type { Agency } from '../model/agency.js';
import type { Assignment, Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import { isReferredTo } from '../model/references.js';
import type { Check, CheckContext, Found } from './check.js';
import { givesTasks } from './documents.js';

function withdrawal({ id }: Item, before: Assignment): PlanChange {
  const { agency, role } = before;
  return { type: 'task/assignment', part: 'tasks', item: id, agency, role, before, after: null };
}

/** One role given twice to one body on one item. The first goes: a person who adds a role anew notes more with it. */
const roleTwice: Check = {
  code: 'role-twice',
  tone: 'fault',
  findItem(item) {
    const assignments = item.task?.assignments ?? [];
    return assignments.flatMap((each, place): Found[] => {
      const isSame = ({ agency, role }: Assignment): boolean => agency === each.agency && role === each.role;
      if (assignments.findIndex(isSame) !== place || !assignments.slice(place + 1).some(isSame)) return [];
      return [{ agencies: [each.agency], params: { role: each.role }, fix: withdrawal(item, each) }];
    });
  },
};

/** A body that leads a task and is told to coordinate with itself. */
const leadsAndCoordinates: Check = {
  code: 'role-lead-and-partner',
  tone: 'watch',
  findItem(item) {
    const assignments = item.task?.assignments ?? [];
    return assignments.flatMap((each): Found[] => {
      const leads = assignments.some(({ agency, role }) => agency === each.agency && role === 'lead');
      if (each.role !== 'coordinate' || !leads) return [];
      return [{ agencies: [each.agency], fix: withdrawal(item, each) }];
    });
  },
};

/** Bodies that a role is given to, and those that they are part of. */
function busyIn({ items, agencies }: Plan): ReadonlySet<string> {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const busy = new Set<string>();
  for (const { task } of items)
    for (const { agency } of task?.assignments ?? [])
      for (
        let each: string | undefined = agency;
        each !== undefined && !busy.has(each);
        each = byId.get(each)?.partOf
      )
        busy.add(each);
  return busy;
}

/**
 * Bodies of the plan's list without any task. One sentence tells them all. Plans without any roles are not asked, nor
 * is the only issuer of a plan, who may give all of it to others.
 */
const idle: Check = {
  code: 'agency-idle',
  tone: 'watch',
  appliesTo: givesTasks,
  findPlan({ plan, file }) {
    const busy = busyIn(plan);
    const issuers = issuingAgencies(plan);
    const isSpared = (agency: Agency): boolean =>
      agency.kind === 'group' ||
      agency.validTo !== undefined ||
      agency.successor !== undefined ||
      (issuers.length === 1 && issuers.includes(agency));
    const found = plan.agencies.filter((agency) => !busy.has(agency.id) && !isSpared(agency));
    if (busy.size === 0 || found.length === 0) return [];
    const agencies = found.map(({ id }) => id);
    const changes = agencies.map((agency) => ({ type: 'agency/remove', part: 'tasks', agency }) as const);
    const isFree = !agencies.some((agency) => isReferredTo(file, agency));
    return [
      {
        part: 'body',
        agencies,
        params: { count: found.length, names: found.map(({ name }) => name).join(', ') },
        ...(isFree ? { fix: { type: 'batch', part: 'tasks', changes } } : {}),
      },
    ];
  },
};

/** So few tasks are not far more than anybody's, nor so few times as many. */
const MANY = 6;
const TIMES = 3;

function median(counts: readonly number[]): number {
  const sorted = [...counts].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

const totalsOf = keptFor((plan: Plan) => agencyTotals(matrixOf(plan)));

/**
 * A body with far more tasks than its peers: at least 6, and at least three times the median of the others that have
 * any. Issuers are measured by issuers, all others by at least two bodies of their own level: those who issue a plan,
 * and provincial offices beside communes, have more to do by their place. The median bears with one other such body.
 * A plan of which the issuers are not known is not asked.
 */
const overloaded: Check = {
  code: 'agency-overloaded',
  tone: 'watch',
  appliesTo: givesTasks,
  findPlan({ plan }: CheckContext) {
    const issuers = issuingAgencies(plan);
    if (issuers.length === 0) return [];
    const totals = totalsOf(plan);
    const tasksOf = ({ id }: Agency): number => totals.get(id)?.tasks ?? 0;
    const bodies = plan.agencies.filter((agency) => agency.kind !== 'group' && tasksOf(agency) > 0);
    return bodies.flatMap((agency): Found[] => {
      const isIssuer = issuers.includes(agency);
      const peers = bodies.filter(
        (each) =>
          each !== agency && issuers.includes(each) === isIssuer && (isIssuer || each.level === agency.level),
      );
      const count = tasksOf(agency);
      const usual = median(peers.map(tasksOf));
      if (peers.length < (isIssuer ? 1 : 2) || count < MANY || count < TIMES * usual) return [];
      return [
        {
          part: 'body',
          agencies: [agency.id],
          params: { name: agency.name, count, usual: Math.round(usual) },
        },
      ];
    });
  },
};

/** Who has a role, how often, and who has none. */
export const roleChecks: readonly Check[] = [roleTwice, leadsAndCoordinates, idle, overloaded];

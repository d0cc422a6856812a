import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import type { Agency } from '../model/agency.js';
import type { Assignment, Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import type { PlanFile } from '../model/plan-file.js';
import { isReferredTo } from '../model/references.js';
import { describeAgency } from '../read/tasks/agency-kind.js';
import type { BodyOffered, FormerBody } from './bodies-today.js';

/** The day behind an ISO day. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Gives the roles of one item to the bodies that `next` tells; a role that is there already is not given twice. */
function moved({ id, task }: Item, next: ReadonlyMap<string, string>): SingleChange[] {
  const changes: SingleChange[] = [];
  const stands = (task?.assignments ?? []).filter(({ agency }) => !next.has(agency));
  let elder: Assignment | null = null;
  for (const before of task?.assignments ?? []) {
    const agency = next.get(before.agency);
    if (agency === undefined) {
      elder = before;
      continue;
    }
    const { role } = before;
    const base = { type: 'task/assignment', part: 'tasks', item: id, role } as const;
    changes.push({ ...base, agency: before.agency, before, after: null });
    if (stands.some((each) => each.agency === agency && each.role === role)) continue;
    const after: Assignment = { ...before, agency };
    const behind = elder === null ? null : { agency: elder.agency, role: elder.role };
    changes.push({ ...base, agency, before: null, after, behind });
    stands.push(after);
    elder = after;
  }
  return changes;
}

function unitsMoved({ agencies }: Plan, next: ReadonlyMap<string, string>): SingleChange[] {
  return agencies.flatMap((before): SingleChange[] => {
    const above = next.get(before.partOf ?? '');
    if (above === undefined || above === before.id || next.has(before.id)) return [];
    return [{ type: 'agency/edit', part: 'tasks', before, after: { ...before, partOf: above } }];
  });
}

function inOne(changes: SingleChange[]): PlanChange | null {
  return changes.length === 0 ? null : { type: 'batch', part: 'tasks', changes };
}

/** A person's choice for one former body. */
export interface BodyChosen {
  former: FormerBody;
  body: BodyOffered;
}

/**
 * One change that gives the tasks of former bodies to those of today: new bodies come into the list behind the former
 * ones, which stay with their last day and their successor, as header, signatures and recipients name them. What each
 * item says is not touched. Two that have become one keep all roles, each once. Null where nothing is chosen.
 */
export function becomeToday(
  { plan }: PlanFile,
  chosen: readonly BodyChosen[],
  newId: () => string,
): PlanChange | null {
  const next = new Map<string, string>();
  const entered = new Map<string, string>();
  const changes: SingleChange[] = [];
  for (const { former, body } of chosen) {
    const { agency, until } = former;
    let id = body.agency ?? entered.get(body.name);
    if (id === undefined) {
      id = newId();
      entered.set(body.name, id);
      const { kind, partOf, level = agency.level } = { ...agency, ...describeAgency(body.name) };
      const fresh: Agency = {
        id,
        name: body.name,
        aliases: [],
        kind,
        ...(level === undefined ? {} : { level }),
        ...(partOf === undefined ? {} : { partOf: next.get(partOf) ?? partOf }),
        validFrom: dayAfter(until),
      };
      changes.push({ type: 'agency/insert', part: 'tasks', after: agency.id, agency: fresh });
    }
    if (id === agency.id) continue;
    next.set(agency.id, id);
    const after = { ...agency, validTo: until, successor: id };
    if (agency.validTo !== until || agency.successor !== id)
      changes.push({ type: 'agency/edit', part: 'tasks', before: agency, after });
  }
  if (next.size === 0) return null;
  return inOne([...changes, ...plan.items.flatMap((item) => moved(item, next)), ...unitsMoved(plan, next)]);
}

/**
 * One change that makes two bodies of the list one, as when the same was entered twice: all roles of `from` go to
 * `into`, each once, with its names as aliases. `from` leaves the list, or, where header, recipients or reports still
 * name it, stays with `into` as its successor. Null where one of them is not there, or both are the same.
 */
export function mergeAgencies(file: PlanFile, from: string, into: string): PlanChange | null {
  const { plan } = file;
  const [old, kept] = [from, into].map((id) => plan.agencies.find((agency) => agency.id === id));
  if (!old || !kept || old === kept) return null;
  const next = new Map([[from, into]]);
  const known = new Set([kept.name, kept.shortName, ...kept.aliases]);
  const names = [old.name, ...(old.shortName === undefined ? [] : [old.shortName]), ...old.aliases];
  const aliases = [...kept.aliases, ...names.filter((name) => !known.has(name))];
  const partOf = kept.partOf === from ? old.partOf : kept.partOf;
  const { partOf: _above, ...bare } = kept;
  const merged: Agency = { ...bare, aliases, ...(partOf === undefined || partOf === into ? {} : { partOf }) };
  const changes: SingleChange[] = [
    ...plan.items.flatMap((item) => moved(item, next)),
    { type: 'agency/edit', part: 'tasks', before: kept, after: merged },
    ...unitsMoved({ ...plan, agencies: plan.agencies.filter((agency) => agency !== kept) }, next),
    ...plan.agencies
      .filter((agency) => agency.successor === from && agency !== kept)
      .map((before): SingleChange => {
        const above = next.get(before.partOf ?? '');
        const now = above === undefined ? before : { ...before, partOf: above };
        return { type: 'agency/edit', part: 'tasks', before: now, after: { ...now, successor: into } };
      }),
  ];
  // What other parts of the plan name stays: they are not of this part, and print what was agreed.
  const elsewhere = { ...file, plan: { ...plan, agencies: [], items: [] } };
  changes.push(
    isReferredTo(elsewhere, from)
      ? { type: 'agency/edit', part: 'tasks', before: old, after: { ...old, successor: into } }
      : { type: 'agency/remove', part: 'tasks', agency: from },
  );
  return inOne(changes);
}

import { agencyKey } from '../model/agency-key.js';
import type { Agency } from '../model/agency.js';
import type { Plan } from '../model/plan.js';
import type { Succession } from './successions.data.js';
import { whatBecame } from './what-became.js';

/** A body of today that a former one may have become. */
export interface BodyOffered {
  name: string;
  /** The body of the plan's list that it is already, by id. */
  agency: string | null;
}

/** A body of the plan that is no more on a day, with what it has become. */
export interface FormerBody {
  agency: Agency;
  /** Its last day (ISO). */
  until: string;
  /** Instruments that say so; empty where the plan itself does. */
  sources: readonly string[];
  /** Most likely first. */
  offers: readonly BodyOffered[];
  /** The one offer, where there can be no doubt; else null: a person chooses. */
  sure: BodyOffered | null;
}

function namesOf({ name, shortName, aliases }: Agency): string[] {
  return [name, ...(shortName === undefined ? [] : [shortName]), ...aliases];
}

/** Whether two names of one level mean one body; a province of its own name is another's. */
function isNamed(agency: Agency, name: string): boolean {
  return namesOf(agency).some((each) => agencyKey(each) !== '' && agencyKey(each) === agencyKey(name));
}

function offered({ agencies }: Plan, former: Agency, name: string): BodyOffered {
  const here = agencies.find(
    (each) => each !== former && each.successor === undefined && isNamed(each, name),
  );
  return { name: here?.name ?? name, agency: here?.id ?? null };
}

function toldByPlan({ agencies }: Plan, agency: Agency, day: string): FormerBody | null {
  const { validTo, successor } = agency;
  const next = agencies.find(({ id }) => id === successor && id !== agency.id);
  if (validTo === undefined || validTo >= day || !next) return null;
  const offer = { name: next.name, agency: next.id };
  return { agency, until: validTo, sources: [], offers: [offer], sure: offer };
}

/** Bodies of which the plan still gives work to somebody. */
function busyIn({ items }: Plan): ReadonlySet<string> {
  return new Set(items.flatMap(({ task }) => task?.assignments.map(({ agency }) => agency) ?? []));
}

/**
 * The bodies with tasks in a plan that are no more on a day (ISO), in the plan's order: as its own list tells
 * (`validTo`, `successor`), else by what is known. `known` takes the place of our own list of successions.
 */
export function bodiesToday(plan: Plan, day: string, known?: readonly Succession[]): FormerBody[] {
  const busy = busyIn(plan);
  return plan.agencies.flatMap((agency): FormerBody[] => {
    if (!busy.has(agency.id)) return [];
    const told = toldByPlan(plan, agency, day);
    if (told) return [told];
    const became = agency.kind === 'person' ? null : whatBecame(agency, day, known);
    if (!became) return [];
    const offers = became.names.map((name) => offered(plan, agency, name));
    const { until, sources } = became;
    return [{ agency, until, sources, offers, sure: became.isUnsure ? null : (offers[0] ?? null) }];
  });
}

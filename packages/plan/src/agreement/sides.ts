import { agencyKey } from '../model/agency-key.js';
import type { Actor, Agency } from '../model/agency.js';
import type { PlanFile } from '../model/plan-file.js';
import type { Plan } from '../model/plan.js';
import { issuingAgencies } from '../matrix/sides.js';

/** The sides of a plan (các bên): the agencies that issue it, lead first. One alone has nobody to agree with. */
export function sidesOfPlan(plan: Plan): Agency[] {
  const issuers = issuingAgencies(plan);
  return issuers.length < 2 ? [] : issuers;
}

/** All spellings of a body that the plan knows. */
export function namesOf({ name, shortName, aliases }: Agency): string[] {
  return [name, ...(shortName === undefined ? [] : [shortName]), ...aliases];
}

/**
 * The side for which a person speaks, as its id: that which `consent.speakers` names for their agency, else the side with
 * the agency's id or one of its names; null where they belong to none.
 */
export function sideOfActor(file: PlanFile, actor: Pick<Actor, 'agency'> | undefined): string | null {
  const agency = actor?.agency;
  if (agency === undefined) return null;
  const sides = sidesOfPlan(file.plan);
  const speaks = file.consent?.speakers?.find((each) => each.agency === agency)?.side;
  if (speaks !== undefined) return sides.some(({ id }) => id === speaks) ? speaks : null;
  const key = agencyKey(agency);
  const found =
    sides.find(({ id }) => id === agency) ??
    sides.find((side) => namesOf(side).some((name) => agencyKey(name) === key));
  return found?.id ?? null;
}

import type { Agency } from '../model/agency.js';
import type { Check, CheckContext, Found } from './check.js';

/** Where a plan first names a body: an issuer, an item that gives it a role, a recipient. */
function firstPlaceOf({ plan, items }: CheckContext, { id }: Agency): Pick<Found, 'item' | 'part'> | null {
  if (plan.issuers.some(({ agency }) => agency === id)) return { part: 'head' };
  const item = items.find(({ task }) => task?.assignments.some(({ agency }) => agency === id));
  if (item) return { item: item.id };
  return plan.recipients.some(({ agency }) => agency === id) ? { part: 'recipients' } : null;
}

/** A check of the days on which a body was in being, against the plan's own day, or today for a draft. */
function inBeing(code: string, isOut: (agency: Agency, day: string) => string | null): Check {
  return {
    code,
    tone: 'watch',
    findPlan(context) {
      const { plan, today } = context;
      const day = plan.date ?? today;
      if (day === undefined) return [];
      return plan.agencies.flatMap((agency): Found[] => {
        const limit = isOut(agency, day);
        const place = limit === null ? null : firstPlaceOf(context, agency);
        if (limit === null || !place) return [];
        const successor = plan.agencies.find(({ id }) => id === agency.successor)?.name ?? '';
        return [{ ...place, params: { name: agency.name, limit, successor } }];
      });
    },
  };
}

/** Bodies that were merged or renamed before the plan's day, or that come into being after it. */
export const agencyChecks: readonly Check[] = [
  inBeing('agency-ended', ({ validTo }, day) => (validTo !== undefined && validTo < day ? validTo : null)),
  inBeing('agency-not-yet', ({ validFrom }, day) =>
    validFrom !== undefined && validFrom > day ? validFrom : null,
  ),
];

import type { Plan } from '../model/plan.js';
import { pairsOf, type Named } from './pairs.js';

/** Tells whether two ids, of the earlier and of the later plan, stand for one body. */
export type SameAgency = (earlier: string | undefined, later: string | undefined) => boolean;

function named({ agencies }: Plan): Named[] {
  return agencies.map(({ id, name }) => ({ id, text: name }));
}

/** Bodies are matched like items: `g1` of one reading is not that of another. Unlisted ids stand for themselves. */
export function sameAgencies(earlier: Plan, later: Plan): SameAgency {
  const pairs = pairsOf(named(earlier), named(later));
  const listed = new Set(earlier.agencies.map(({ id }) => id));
  const wasOf = new Map(
    later.agencies.map(({ id }, place) => [id, earlier.agencies[pairs.get(place) ?? -1]?.id]),
  );
  return (one, other) => {
    if (one === undefined || other === undefined) return one === other;
    return wasOf.has(other) ? wasOf.get(other) === one : one === other && !listed.has(one);
  };
}

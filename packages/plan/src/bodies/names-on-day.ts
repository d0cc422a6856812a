import type { Agency } from '../model/agency.js';
import type { Plan } from '../model/plan.js';
import type { Succession } from './successions.data.js';
import { whatBecame } from './what-became.js';

/** How a body is called by the plan's day, and what it is or was besides. */
export interface AgencyNames {
  name: string;
  /** What it is called today, where it has become one other body; null where it has not, or where several share its work. */
  now: string | null;
  /** What it was before: bodies of the list that it has succeeded. */
  former: readonly string[];
}

/** Both names of a body (`Ban Dân tộc, nay là Sở Dân tộc và Tôn giáo`) as a plan names it and as `day` (ISO) does. */
export function agencyNames(
  { agencies }: Pick<Plan, 'agencies'>,
  agency: Agency,
  day: string,
  known?: readonly Succession[],
): AgencyNames {
  const next = agencies.find(({ id }) => id === agency.successor && id !== agency.id);
  const became = next || agency.kind === 'person' ? null : whatBecame(agency, day, known);
  return {
    name: agency.name,
    now: next?.name ?? (became && !became.isUnsure ? (became.names[0] ?? null) : null),
    former: agencies
      .filter(({ successor, id }) => successor === agency.id && id !== agency.id)
      .map(({ name }) => name),
  };
}

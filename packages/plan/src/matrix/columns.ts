import type { Agency } from '../model/agency.js';
import type { Plan } from '../model/plan.js';
import type { MatrixColumn, MatrixGroup } from './matrix.js';
import { issuingAgencies, sidesOf, withSuccessors } from './sides.js';

type Level = MatrixGroup['level'];

/** The order of levels; a body of which the plan does not tell stands where those of the plan's own level do. */
const LEVELS: readonly Level[] = ['central', 'province', null, 'district', 'commune', 'village'];

function levelsOf({ agencies }: Plan): (agency: Agency) => Level {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return ({ level, partOf }) => level ?? byId.get(partOf ?? '')?.level ?? null;
}

interface Bodies {
  /** Those that issue the plan, lead first, each with what has become of it. */
  heads: readonly Agency[];
  others: readonly Agency[];
  /** Those to which items give roles though the plan's list does not hold them: shown, so that nothing is hidden. */
  strangers: readonly Agency[];
}

/** A body that has become another, and to which nothing is given any more, has no column. */
function bodiesOf(plan: Plan): Bodies {
  const { agencies, items } = plan;
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const busy = new Set<string>();
  for (const { task } of items) for (const { agency } of task?.assignments ?? []) busy.add(agency);
  const isShown = ({ id, successor }: Agency): boolean => busy.has(id) || !byId.has(successor ?? '');
  const heads = issuingAgencies(plan)
    .flatMap((issuer) => withSuccessors(issuer, byId))
    .filter(isShown);
  const listed = agencies.filter((agency) => isShown(agency) && !heads.includes(agency));
  const strangers = Array.from(busy)
    .filter((id) => !byId.has(id))
    .map((id): Agency => ({ id, name: id, aliases: [], kind: 'body' }));
  return { heads: Array.from(new Set(heads)), others: listed, strangers };
}

/** Groups by side, the lead's first, and by level, the issuer's own first; in a group as the plan lists its bodies. */
export function groupsOf(plan: Plan): MatrixGroup[] {
  const sideOf = sidesOf(plan);
  const levelOf = levelsOf(plan);
  const { heads, others, strangers } = bodiesOf(plan);
  const ranks = new Map<string | null, number>(issuingAgencies(plan).map(({ id }, rank) => [id, rank]));
  const groups = new Map<string, MatrixGroup & { columns: MatrixColumn[] }>();
  for (const agency of [...heads, ...others, ...strangers]) {
    const side = strangers.includes(agency) ? null : sideOf(agency);
    const level = levelOf(agency);
    const key = `${side ?? ''}/${level ?? ''}`;
    const group = groups.get(key) ?? { key, side, level, columns: [] };
    group.columns.push({ agency, side });
    groups.set(key, group);
  }
  const sideRank = ({ side }: MatrixGroup): number => ranks.get(side) ?? ranks.size;
  const levelRank = ({ level, columns: [first] }: MatrixGroup): number =>
    first && heads.includes(first.agency) ? -1 : LEVELS.indexOf(level);
  return Array.from(groups.values()).sort(
    (one, other) => sideRank(one) - sideRank(other) || levelRank(one) - levelRank(other),
  );
}

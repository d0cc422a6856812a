import type { Role } from '../model/item.js';
import type { Matrix, MatrixRow } from './matrix.js';

export type RoleCounts = Readonly<Partial<Record<Role, number>>>;

/** How many tasks a body, or a side of the plan, has a part in, and how many of them in each role. */
export interface RoleTotals {
  tasks: number;
  roles: RoleCounts;
}

const NO_TASKS: RoleTotals = { tasks: 0, roles: {} };

/** Counts by what `keysOf` tells of a body: a task counts once for each key, and once for each key in each role. */
function countBy<Key extends string | null>(
  rows: readonly MatrixRow[],
  keyOf: (agency: string) => Key,
): ReadonlyMap<Key, RoleTotals> {
  const totals = new Map<Key, { tasks: number; roles: Partial<Record<Role, number>> }>();
  const seen = new Map<Key, Set<Role>>();
  for (const row of rows) {
    if (!row.counts) continue;
    seen.clear();
    for (const { assignments } of row.stated)
      for (const { agency, role } of assignments) {
        const key = keyOf(agency);
        const ofKey = seen.get(key) ?? new Set();
        seen.set(key, ofKey.add(role));
      }
    for (const [key, roles] of seen) {
      const total = totals.get(key) ?? { tasks: 0, roles: {} };
      totals.set(key, total);
      total.tasks++;
      for (const role of roles) total.roles[role] = (total.roles[role] ?? 0) + 1;
    }
  }
  return totals;
}

/** The totals of each column, also of those without any task; of `rows` alone where they are given. */
export function agencyTotals(
  { columns, rows: all }: Matrix,
  rows: readonly MatrixRow[] = all,
): ReadonlyMap<string, RoleTotals> {
  const counted = countBy(rows, (agency) => agency);
  return new Map(columns.map(({ agency: { id } }) => [id, counted.get(id) ?? NO_TASKS]));
}

/** The totals of each side of a joint plan, lead first; null stands for the bodies of neither. */
export function sideTotals({ groups, columns, rows }: Matrix): ReadonlyMap<string | null, RoleTotals> {
  const sides = new Map(columns.map(({ agency, side }) => [agency.id, side]));
  const counted = countBy(rows, (agency) => sides.get(agency) ?? null);
  return new Map(groups.map(({ side }) => [side, counted.get(side) ?? NO_TASKS]));
}

/** What a folded heading stands for: the totals of each body that has a part in the tasks below it. */
export function rollUp({ rows }: Matrix, section: string): ReadonlyMap<string, RoleTotals> {
  const index = rows.findIndex((row) => row.item.id === section);
  return countBy(rows.slice(index, index + 1 + (rows[index]?.subtree ?? 0)), (agency) => agency);
}

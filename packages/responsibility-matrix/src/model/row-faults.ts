import type { Role } from '@phoihop/plan';
import type { Finding } from '@phoihop/plan/checks';
import type { MatrixRow } from '@phoihop/plan/matrix';
import { noFaults, type RowFaults } from './no-faults.js';

/** Roles that a finding is about, where it does not name a body. */
const ABOUT: Readonly<Record<string, Role>> = {
  'task-two-leads': 'lead',
  'task-partner-alone': 'coordinate',
};

/** @param shortly the few words for a finding */
export function rowFaults(findings: readonly Finding[], shortly: (finding: Finding) => string): RowFaults {
  const byItem = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.item === undefined) continue;
    const found = byItem.get(finding.item);
    if (found) found.push(finding);
    else byItem.set(finding.item, [finding]);
  }
  if (byItem.size === 0) return noFaults;
  const NONE: readonly Finding[] = [];
  const of = ({ item, lines }: MatrixRow): readonly Finding[] => {
    const own = byItem.get(item.id) ?? NONE;
    return lines.length === 0 ? own : [...own, ...lines.flatMap(({ id }) => byItem.get(id) ?? NONE)];
  };
  return {
    items: new Set(byItem.keys()),
    of,
    shortOf: (row) => {
      const [first] = of(row);
      return first ? shortly(first) : '';
    },
    isFaulty: (row, agency, roles) =>
      of(row).some(({ check, agencies }) => {
        if (agencies) return agencies.includes(agency);
        const role = ABOUT[check];
        return role !== undefined && roles.includes(role);
      }),
  };
}

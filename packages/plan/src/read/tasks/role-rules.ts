import { bareHeading, dutiesOf, labelled, person, tableRow } from './heading-rules.js';
import type { RoleContext, RoleRule, StatedRole } from './role-rule.js';
import { RuleFinder } from './rule-finder.js';
import {
  assigned,
  coordinate,
  coordinating,
  directing,
  duty,
  focalBelow,
  lead,
  subject,
  verbs,
} from './sentence-rules.js';

/** Rules that tell everything of the item on which they speak. */
const EXCLUSIVE: readonly RoleRule[] = [tableRow, labelled];

/** The rules in the order in which they are asked; the first that finds a role for a name on an item keeps it. */
export const roleRules: readonly RoleRule[] = [
  ...EXCLUSIVE,
  person,
  dutiesOf,
  assigned,
  lead,
  focalBelow,
  coordinate,
  coordinating,
  duty,
  verbs,
  directing,
  bareHeading,
  subject,
];

/** Roles beside which a body still carries its duty out. */
const BESIDE: ReadonlySet<string> = new Set(['guide', 'consolidate', 'inform', 'issue']);

/** The mere subject of a sentence says least: it speaks only where its body has no role that tells more. */
function isKnown({ role, name }: StatedRole, found: readonly StatedRole[], rule: RoleRule): boolean {
  return found.some(
    (other) => other.name === name && (other.role === role || (rule === subject && !BESIDE.has(other.role))),
  );
}

const finder = new RuleFinder(roleRules);

/** The roles that an item states, each name once for a role. */
export function statedRoles(context: RoleContext): StatedRole[] {
  const rules = finder.rulesFor(context.text);
  for (const rule of rules) {
    if (!EXCLUSIVE.includes(rule)) continue;
    const all = rule.find(context);
    if (all.length > 0 || (rule === tableRow && context.row)) return all;
  }
  const found: StatedRole[] = [];
  for (const rule of rules) {
    if (EXCLUSIVE.includes(rule)) continue;
    for (const role of rule.find(context)) if (!isKnown(role, found, rule)) found.push(role);
  }
  return found;
}

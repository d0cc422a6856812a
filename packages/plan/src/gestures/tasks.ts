import { toneKey } from '@phoihop/vietnamese/text';
import type { Batch, PlanChange } from '../commands/plan-change.js';
import type { Assign, SetTaskField } from '../commands/task-changes.js';
import type { Agency } from '../model/agency.js';
import { newId } from '../model/id.js';
import type { Assignment, Role, Task } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import { describeAgency } from '../read/tasks/agency-kind.js';

/** Spellings that differ only in capitals, blanks and where the tone mark stands are one name. */
function nameKey(name: string): string {
  return toneKey(name).toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
}

/** The body that a plan lists under this name, short name or alias. */
export function agencyNamed({ agencies }: Pick<Plan, 'agencies'>, name: string): Agency | undefined {
  const key = nameKey(name);
  return agencies.find((agency) =>
    [agency.name, agency.shortName ?? '', ...agency.aliases].some((each) => nameKey(each) === key),
  );
}

function tasksOf({ items }: Plan, id: string): Task | undefined {
  return items.find((item) => item.id === id)?.task;
}

function roleOf(plan: Plan, item: string, agency: string, role: Role): Assignment | undefined {
  return tasksOf(plan, item)?.assignments.find((each) => each.agency === agency && each.role === role);
}

/** What may be noted with a role: the words that state it, who gave it, and when (ISO instant). */
export type RoleNote = Pick<Assignment, 'raw' | 'by' | 'at'>;

function giveRole(item: string, agency: string, role: Role, note: RoleNote): Assign {
  const after = { agency, role, ...note };
  return { type: 'task/assignment', part: 'tasks', item, agency, role, before: null, after };
}

/**
 * Gives a role on an item. A name that the plan does not list yet becomes a body of its list in the same step.
 * Null where the body has the role already, or for an empty name.
 */
export function assignRole(
  plan: Plan,
  item: string,
  nameOrAgency: string | Agency,
  role: Role,
  note: RoleNote = {},
): PlanChange | null {
  const name = typeof nameOrAgency === 'string' ? nameOrAgency.trim() : '';
  if (nameOrAgency === '' || (typeof nameOrAgency === 'string' && name === '')) return null;
  const known = typeof nameOrAgency === 'string' ? agencyNamed(plan, name) : nameOrAgency;
  if (known) return roleOf(plan, item, known.id, role) ? null : giveRole(item, known.id, role, note);
  const agency: Agency = { id: newId(), name, aliases: [], ...describeAgency(name) };
  return {
    type: 'batch',
    part: 'tasks',
    changes: [{ type: 'agency/insert', part: 'tasks', agency }, giveRole(item, agency.id, role, note)],
  };
}

/** Takes a role away; null where it does not stand. */
export function withdrawRole(plan: Plan, item: string, agency: string, role: Role): Assign | null {
  const before = roleOf(plan, item, agency, role);
  return before ? { type: 'task/assignment', part: 'tasks', item, agency, role, before, after: null } : null;
}

/** Gives a body another role in the place of the one it has; null where that does not stand, or the other does. */
export function changeRole(
  plan: Plan,
  item: string,
  agency: string,
  role: Role,
  next: Role,
  note: RoleNote = {},
): Batch | null {
  const withdrawal = withdrawRole(plan, item, agency, role);
  if (!withdrawal || role === next || roleOf(plan, item, agency, next)) return null;
  const { assignments = [] } = tasksOf(plan, item) ?? {};
  const elder = assignments[assignments.findIndex((each) => each === withdrawal.before) - 1];
  const behind = elder ? { agency: elder.agency, role: elder.role } : null;
  return {
    type: 'batch',
    part: 'tasks',
    changes: [withdrawal, { ...giveRole(item, agency, next, note), behind }],
  };
}

/** The value of a task's field as commands write it: lists are never left out, all else is null then. */
type FieldValue<Field extends SetTaskField['field']> = Extract<SetTaskField, { field: Field }>['after'];

/** Sets one field of a task; null takes it out. */
export function setTaskField<Field extends SetTaskField['field']>(
  plan: Plan,
  item: string,
  field: Field,
  value: FieldValue<Field>,
): SetTaskField {
  const none = field === 'targets' || field === 'times' ? [] : null;
  const before = tasksOf(plan, item)?.[field] ?? none;
  // The compiler does not follow that the parameter binds the value to its field.
  return { type: 'task/field', part: 'tasks', item, field, before, after: value } as SetTaskField;
}

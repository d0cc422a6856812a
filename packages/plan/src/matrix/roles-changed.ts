import type { Assignment, Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import type { Matrix, MatrixRow, StatedRoles } from './matrix.js';

/** Whether all that a row is made of but the roles themselves is as it was. */
function differsInRoles(was: Item, item: Item): boolean {
  const { task: wasTask, ...wasRest } = was;
  const { task, ...rest } = item;
  if (!task || !wasTask || task.assignments.length === 0 || wasTask.assignments.length === 0) return false;
  const isSame = <Part extends object>(one: Part, other: Part): boolean =>
    Object.keys({ ...one, ...other }).every(
      (key) => key === 'assignments' || Reflect.get(one, key) === Reflect.get(other, key),
    );
  return isSame(wasRest, rest) && isSame(wasTask, task);
}

/** The items of which only the roles are others, the new ones by id; null where anything else has changed. */
function changedItems(was: Plan, plan: Plan): Map<string, Item> | null {
  const keys = Object.keys({ ...was, ...plan }) as (keyof Plan)[];
  if (!keys.every((key) => key === 'items' || plan[key] === was[key])) return null;
  if (plan.items.length !== was.items.length) return null;
  const changed = new Map<string, Item>();
  for (let index = 0; index < plan.items.length; index++) {
    const old = was.items[index];
    const item = plan.items[index];
    if (old === item) continue;
    if (!old || !item || !differsInRoles(old, item)) return null;
    changed.set(item.id, item);
  }
  return changed;
}

/** Whether a row says anything of one of the items. Plain loops: there are many rows, and mostly none of them does. */
function isAbout({ item, stated, lines }: MatrixRow, items: ReadonlyMap<string, Item>): boolean {
  if (items.has(item.id)) return true;
  for (const { on } of stated) if (items.has(on)) return true;
  for (const { id } of lines) if (items.has(id)) return true;
  return false;
}

/**
 * The matrix after a change that gives tasks with roles other roles, which is what a person does most: rows keep
 * their places, so that only those of the changed items are made anew. Null where anything else has changed; then
 * all of it has to be looked at.
 */
export function withRolesChanged(matrix: Matrix, was: Plan, plan: Plan): Matrix | null {
  const changed = changedItems(was, plan);
  if (!changed) return null;
  if (changed.size === 0) return matrix;
  const listed = new Set(plan.agencies.map(({ id }) => id));
  const rolesOf = (id: string): readonly Assignment[] => changed.get(id)?.task?.assignments ?? [];
  const isListed = ({ agency }: Assignment): boolean => listed.has(agency);
  // A body that the plan does not list has a column only as long as it has a role.
  if (matrix.columns.length !== listed.size) return null;
  if (!Array.from(changed.keys()).every((id) => rolesOf(id).every(isListed))) return null;

  // Rows that inherit share the list of the row that states it: they go on sharing it.
  const lists = new Map<readonly StatedRoles[], readonly StatedRoles[]>();
  const restated = (stated: readonly StatedRoles[]): readonly StatedRoles[] => {
    const known = lists.get(stated);
    if (known) return known;
    const list = stated.map((each) =>
      changed.has(each.on) ? { on: each.on, assignments: rolesOf(each.on) } : each,
    );
    lists.set(stated, list);
    return list;
  };
  const rows = [...matrix.rows];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (!row || !isAbout(row, changed)) continue;
    const lines = row.lines.map((line) => changed.get(line.id) ?? line);
    rows[index] = { ...row, item: changed.get(row.item.id) ?? row.item, stated: restated(row.stated), lines };
  }
  return { ...matrix, rows };
}

import type { PlanChange } from '../commands/plan-change.js';
import type { Assign } from '../commands/task-changes.js';
import type { RoleNote } from '../gestures/tasks.js';
import type { EffectiveAssignment } from '../model/assignments.js';
import type { Assignment, Role } from '../model/item.js';
import { accept, refuse, type Result } from '../result.js';
import { cellOf } from './cell-of.js';
import type { CellEdit, Matrix, MatrixRow } from './matrix.js';

function given(item: string, after: Assignment): Assign {
  const { agency, role } = after;
  return { type: 'task/assignment', part: 'tasks', item, agency, role, before: null, after };
}

/** The role as it stands in its item's list, without where that is. */
function asStored({ statedOn: _on, ...assignment }: EffectiveAssignment): Assignment {
  return assignment;
}

function withdrawn(role: EffectiveAssignment): Assign {
  const { agency, role: kind, statedOn } = role;
  const before = asStored(role);
  return { type: 'task/assignment', part: 'tasks', item: statedOn, agency, role: kind, before, after: null };
}

type Roles = readonly EffectiveAssignment[];

/** All roles that a row states in the order in which it does, each with its place. */
function rolesOf(row: MatrixRow): Roles {
  return row.stated.flatMap(({ on, assignments }) => assignments.map((each) => ({ ...each, statedOn: on })));
}

function has(roles: Roles, { agency, role }: Assignment): boolean {
  return roles.some((each) => each.agency === agency && each.role === role);
}

function isSet(roles: Roles, { agency, roles: wanted }: CellEdit): boolean {
  const now = new Set(roles.filter((each) => each.agency === agency).map(({ role }) => role));
  return now.size === new Set(wanted).size && wanted.every((role) => now.has(role));
}

/** The roles after an edit: what stays keeps its place and its note, a new role takes that of one that goes. */
function rolesAfter(roles: Roles, item: string, { agency, roles: wanted }: CellEdit, note: RoleNote): Roles {
  const fresh = Array.from(new Set(wanted))
    .filter((role) => !has(roles, { agency, role }))
    .map((role) => ({ agency, role, ...note, statedOn: item }));
  const goes = (each: EffectiveAssignment): boolean => each.agency === agency && !wanted.includes(each.role);
  const first = roles.findIndex(goes);
  const place = first < 0 ? roles.length : first;
  return [...roles.slice(0, place), ...fresh, ...roles.slice(place).filter((each) => !goes(each))];
}

/** The changes that make the list of a row's own roles from `before` to `after`. */
function changesBetween(item: string, before: Roles, after: Roles): Assign[] {
  const changes = before.filter((each) => !has(after, each)).map(withdrawn);
  for (const [place, each] of after.entries()) {
    if (has(before, each)) continue;
    const elder = after
      .slice(0, place)
      .filter(({ statedOn }) => statedOn === item)
      .at(-1);
    const isLast = after.slice(place + 1).every((later) => later.statedOn !== item || !has(before, later));
    const behind = elder ? { agency: elder.agency, role: elder.role } : null;
    changes.push(isLast ? given(item, asStored(each)) : { ...given(item, asStored(each)), behind });
  }
  return changes;
}

/** Each role once, stated on the item itself. */
function statedOnItem(item: string, roles: Roles): Assign[] {
  const once = roles.filter((each, place) => !has(roles.slice(0, place), each));
  return once.map((each) => given(item, asStored(each)));
}

/** Makes the changes of rows one after the other: a row inherits what the rows above it have become. */
class RowsInHand {
  readonly #matrix: Matrix;
  readonly #after = new Map<string, Roles>();
  #byId: ReadonlyMap<string, MatrixRow> | undefined;

  constructor(matrix: Matrix) {
    this.#matrix = matrix;
  }

  /** Made only where a row inherits: most that is changed states its own roles. */
  get #rows(): ReadonlyMap<string, MatrixRow> {
    this.#byId ??= new Map(this.#matrix.rows.map((row) => [row.item.id, row]));
    return this.#byId;
  }

  /** What a row states itself, as it is by now. */
  #own(row: MatrixRow): Roles {
    return this.#after.get(row.item.id) ?? (row.inherited ? [] : rolesOf(row));
  }

  #above(row: MatrixRow): Roles {
    for (let above = this.#rows.get(row.parent ?? ''); above; above = this.#rows.get(above.parent ?? '')) {
      const own = this.#own(above);
      if (own.length > 0) return own;
    }
    return [];
  }

  change(row: MatrixRow, edits: readonly CellEdit[], note: RoleNote): Assign[] | RefusedRow {
    const id = row.item.id;
    const own = this.#own(row);
    const before = own.length > 0 ? own : this.#above(row);
    // An empty cell stays as it is: where the row above it gets roles in the same step, they hold for it as well.
    const isEmpty = ({ agency, roles }: CellEdit): boolean =>
      roles.length === 0 && cellOf(row, agency).roles.length === 0;
    const real = edits.filter((edit) => !isSet(before, edit));
    if (real.every(isEmpty)) return [];
    const after = real.reduce((roles, edit) => rolesAfter(roles, id, edit, note), before);
    // An item without roles of its own has those above: to have none at all is nothing that a plan can say.
    if (own.length === 0 && after.length === 0) return { item: id, from: before[0]?.statedOn ?? '' };
    this.#after.set(id, after);
    return own.length > 0 ? changesBetween(id, before, after) : statedOnItem(id, after);
  }
}

function inOne(changes: readonly Assign[]): PlanChange | null {
  const [only, ...more] = changes;
  if (!only) return null;
  return more.length === 0 ? only : { type: 'batch', part: 'tasks', changes: [...changes] };
}

/** A row that cannot be left without roles, and the item that states those that it inherits. */
export interface RefusedRow {
  item: string;
  from: string;
}

/**
 * The change that sets cells, as far as it can be made: rows that would be left without any of the roles that they
 * inherit stay as they are and are listed.
 */
export function changesOfCells(
  matrix: Matrix,
  edits: readonly CellEdit[],
  note: RoleNote = {},
): { change: PlanChange | null; refused: readonly RefusedRow[] } {
  const byItem = new Map<string, Map<string, CellEdit>>();
  for (const edit of edits) {
    const ofItem = byItem.get(edit.item) ?? new Map<string, CellEdit>();
    byItem.set(edit.item, ofItem.set(edit.agency, edit));
  }
  const changes: Assign[] = [];
  const refused: RefusedRow[] = [];
  const inHand = new RowsInHand(matrix);
  for (const row of matrix.rows) {
    const ofItem = byItem.get(row.item.id);
    if (!ofItem) continue;
    const ofRow = inHand.change(row, Array.from(ofItem.values()), note);
    if (Array.isArray(ofRow)) changes.push(...ofRow);
    else refused.push(ofRow);
  }
  return { change: inOne(changes), refused };
}

/**
 * Sets cells to the given roles, all as one change; null where nothing would change. A row that inherits its roles
 * gets all of them stated on its own item, with the edits made, so that no other row changes. Refused with
 * `roles-inherited` (params `item`, `from`: the item that states them) where a row would be left without any: then it
 * would inherit them again. Edits of rows that the matrix does not hold are passed over; of two edits of one cell the
 * last one holds.
 */
export function setCells(
  matrix: Matrix,
  edits: readonly CellEdit[],
  note: RoleNote = {},
): Result<PlanChange | null, 'roles-inherited'> {
  const { change, refused } = changesOfCells(matrix, edits, note);
  const [first] = refused;
  return first ? refuse('roles-inherited', { ...first }) : accept(change);
}

/** Sets one cell to one role, or, with null, to none; as `setCells`. */
export function setRole(
  matrix: Matrix,
  item: string,
  agency: string,
  role: Role | null,
  note: RoleNote = {},
): Result<PlanChange | null, 'roles-inherited'> {
  return setCells(matrix, [{ item, agency, roles: role === null ? [] : [role] }], note);
}

/** Adds a role to what a cell holds, or takes it out where it is there; as `setCells`. */
export function toggleRole(
  matrix: Matrix,
  item: string,
  agency: string,
  role: Role,
  note: RoleNote = {},
): Result<PlanChange | null, 'roles-inherited'> {
  const row = matrix.rows.find((each) => each.item.id === item);
  const now = row ? cellOf(row, agency).roles.map((each) => each.role) : [];
  const roles = now.includes(role) ? now.filter((each) => each !== role) : [...now, role];
  return setCells(matrix, [{ item, agency, roles }], note);
}

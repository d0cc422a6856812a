import type { Agency } from '../model/agency.js';
import type { Assignment, Item, Role, Time } from '../model/item.js';
import type { EffectiveAssignment } from '../model/assignments.js';

/** One body of the plan. `side` is the body that issues the plan on its side of a joint plan; null where there is none. */
export interface MatrixColumn {
  agency: Agency;
  side: string | null;
}

/** Neighbouring columns of one side and one level; `level` is null where the plan does not tell it. */
export interface MatrixGroup {
  key: string;
  side: string | null;
  level: NonNullable<Agency['level']> | null;
  columns: readonly MatrixColumn[];
  /** The column of the body whose work is looked at: it stands before all others, and by itself. */
  isSubject?: boolean;
}

/** Roles, with the item that states them. */
export interface StatedRoles {
  on: string;
  assignments: readonly Assignment[];
}

/**
 * An item that holds work, or a heading above such items. `section`: rows stand below it. `parent` is the id of the
 * row's item above, `depth` counts the rows above (0: outermost), `subtree` the rows below. `lines` are items such as
 * `Đơn vị chủ trì: …` below a task, which say something of it and have no row. `stated` are the roles that hold for
 * the row: its own and those of its lines, else, `inherited`, those of the nearest row above that states any. `times`
 * are found in the same way. `counts`: totals count it, as they do each task, and a heading that states roles where all
 * tasks below it state their own. A row is the same object as long as all of that stays.
 */
export interface MatrixRow {
  item: Item;
  kind: 'section' | 'task';
  depth: number;
  parent: string | null;
  subtree: number;
  stated: readonly StatedRoles[];
  inherited: boolean;
  lines: readonly Item[];
  times: readonly Time[];
  counts: boolean;
}

/** Who does what in a plan (bảng phân công trách nhiệm): tasks in rows, bodies in columns. */
export interface Matrix {
  groups: readonly MatrixGroup[];
  /** The columns of all groups, in order. */
  columns: readonly MatrixColumn[];
  /** In reading order. */
  rows: readonly MatrixRow[];
}

/** The roles of one body for one row; `inherited` where they are stated on a row above. */
export interface MatrixCell {
  roles: readonly EffectiveAssignment[];
  inherited: boolean;
}

/** A cell as a person sets it: these roles and no others. */
export interface CellEdit {
  item: string;
  agency: string;
  roles: readonly Role[];
}

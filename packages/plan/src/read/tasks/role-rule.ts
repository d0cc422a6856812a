import type { Role } from '../../model/item.js';
import type { SignedRule } from './rule-finder.js';

/** A row of a table of duties: what its columns are called, and what stands in them. */
export interface TableRow {
  header: readonly string[];
  cells: readonly string[];
}

/** What a rule sees of an item. */
export interface RoleContext {
  text: string;
  /** Whether it stands under “Tổ chức thực hiện” or a heading of responsibilities. */
  underDuties: boolean;
  /** Whether it stands directly below a section of duties: what it names first has the duty. */
  firstBelowDuties: boolean;
  /** The name of the body whose duties these are, from a heading above that is nothing else. */
  bodyAbove?: string;
  row?: TableRow;
}

/** A role as a sentence states it: who, and the words that say so. */
export interface StatedRole {
  role: Role;
  name: string;
  raw: string;
}

/** A way in which plans state roles, with its name; `find` gives the roles that an item states in this way. */
export interface RoleRule extends SignedRule {
  name: string;
  find: (context: RoleContext) => StatedRole[];
}

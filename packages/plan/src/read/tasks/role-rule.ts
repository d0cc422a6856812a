import type { Role } from '../../model/item.js';

/** What a rule sees of an item. */
export interface RoleContext {
  text: string;
  /** Whether it stands under “Tổ chức thực hiện” or a heading of responsibilities. */
  underDuties: boolean;
  /** Whether it stands directly below a section of duties: what it names first has the duty. */
  firstBelowDuties: boolean;
}

/** A role as a sentence states it: who, and the words that say so. `joint` where both sides do it. */
export interface StatedRole {
  role: Role;
  name: string;
  raw: string;
}

export interface RoleRule {
  name: string;
  find: (context: RoleContext) => StatedRole[];
}

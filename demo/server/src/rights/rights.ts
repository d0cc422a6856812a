import { refuse, type Part, type Refusal } from '@phoihop/plan';
import type { User } from '../sign-in/index.js';

/**
 * What an agency may do in a document. Besides the parts of commands: `nominate` (send the nominations of one's own
 * units to a round), `administer` (give and take rights, erase personal data).
 */
export const rightParts = [
  'text',
  'tasks',
  'progress',
  'review',
  'agreement',
  'round',
  'nominate',
  'administer',
] as const;
export type RightPart = (typeof rightParts)[number];

/** The rights of one agency in one document. Who has none does not learn that the document exists. */
export interface Right {
  parts: readonly RightPart[];
  /** The nominating units of a round that the agency sees and speaks for; null: all. */
  units: readonly string[] | null;
}

/**
 * The agency that stands for all people, signed in or not. A document in which it has a right is published; it has no
 * part in any, and nobody signs in for it.
 */
export const EVERYBODY = 'everybody';

/** The person's part in a document. */
export interface Worker {
  user: User;
  right: Right;
}

export function notAllowed(part: RightPart): Refusal<'not-allowed'> {
  return refuse('not-allowed', { part });
}

/** Whether commands of a part may be made at all: agreeing is the leaders'. */
export function mayChange({ user, right }: Worker, part: Part): boolean {
  if (user.role === 'reader' || !right.parts.includes(part)) return false;
  return part !== 'agreement' || user.role === 'leader';
}

export function mayNominate({ user, right }: Worker): boolean {
  return user.role !== 'reader' && right.parts.includes('nominate');
}

export function mayAdminister({ user, right }: Worker): boolean {
  return user.role === 'leader' && right.parts.includes('administer');
}

/** Whether the agency speaks for a unit of a round. */
export function speaksFor({ right }: Worker, unit: string | undefined): boolean {
  return right.units === null || (unit !== undefined && right.units.includes(unit));
}

import type { IncomingHttpHeaders } from 'node:http';

/**
 * What people do in an agency: read (người xem), edit (chuyên viên), or answer for it (lãnh đạo), as agreeing to a
 * plan and giving rights to others.
 */
export const roles = ['reader', 'editor', 'leader'] as const;
export type Role = (typeof roles)[number];

/** Who asks, as the host's sign-in says. */
export interface User {
  id: string;
  name: string;
  /** The host's id of the agency. */
  agency: string;
  role: Role;
}

/** The host's sign-in: the only thing that a portal must bring. Everything else asks this. */
export interface SignIn {
  /** Who sent the request; undefined where nobody is signed in, or where that cannot be believed. */
  identify(headers: IncomingHttpHeaders): User | undefined;
}

/** What may stand in an identity: it is stored beside every command. */
const IDENTITY = /^[\p{L}\p{N}._@-]{1,64}$/u;

/** A user from JSON that comes from outside. */
export function parseUser(json: unknown): User | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { id, name, agency, role } = json as Record<string, unknown>;
  const known = roles.find((each) => each === role);
  if (typeof id !== 'string' || typeof name !== 'string' || typeof agency !== 'string' || !known) {
    return undefined;
  }
  const valid = IDENTITY.test(id) && IDENTITY.test(agency) && name.length > 0 && name.length <= 200;
  return valid ? { id, name, agency, role: known } : undefined;
}

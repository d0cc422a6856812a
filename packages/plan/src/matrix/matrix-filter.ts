import { keptFor } from '../kept-for.js';
import type { Role } from '../model/item.js';
import { roles } from '../model/roles.js';

/** Which tasks a person wants to see; what is left out, or empty, leaves none out. */
export interface MatrixFilter {
  /** Words of the task, of a heading above it or of a body that has a part in it; tone marks are passed over. */
  search?: string;
  /** Any of these roles; together with `agency`, of that body. */
  roles?: readonly Role[];
  agency?: string;
  /** A body of this side has a part. */
  side?: string;
  /** The item under which the task stands. */
  section?: string;
  /** First and last ISO day of a span of time in which something is to be done; both included, each may be left out. */
  from?: string;
  to?: string;
  /** Items with something to look at: of the row itself or of one of its lines. */
  faults?: ReadonlySet<string>;
}

/** Whether a filter leaves anything out at all. */
export function isFilter(filter: MatrixFilter): boolean {
  return Object.entries(filter).some(([name, value]: [string, unknown]) =>
    name === 'faults'
      ? value !== undefined
      : Array.isArray(value) || typeof value === 'string'
        ? value.length > 0
        : false,
  );
}

const WORDS = ['search', 'agency', 'side', 'section', 'from', 'to'] as const;

/**
 * A filter that came from elsewhere, as from a widget of another version; what is none is left out, undefined where
 * nothing is left. The same object for the same.
 */
export const matrixFilterOf = keptFor((given: object): MatrixFilter | undefined => {
  const told = new Map<string, unknown>(Object.entries(given));
  const filter: MatrixFilter = {};
  for (const name of WORDS) {
    const value = told.get(name);
    if (typeof value === 'string') filter[name] = value;
  }
  const [asked, found] = [told.get('roles'), told.get('faults')];
  if (Array.isArray(asked)) filter.roles = roles.filter((role) => asked.includes(role));
  if (found instanceof Set) filter.faults = new Set(Array.from(found, String));
  return isFilter(filter) ? filter : undefined;
});

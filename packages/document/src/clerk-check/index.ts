export type { Clause, ClauseState, Measure } from './clause.js';
export { clerkCheck, type ClerkCheckOptions } from './clerk-check.js';

export { isWithin, type Clause, type ClauseState, type Measure } from './clause.js';
export { clerkCheck, type ClerkCheckOptions } from './clerk-check.js';

export { readPlan } from './read-plan.js';
export type { LineKind, ReadLine, ReadNote, ReadOptions, ReadResult, Repair } from './result.js';

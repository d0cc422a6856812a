export { tagNames } from './catalogue.js';
export { defineAll } from './define-all.js';
export { doctor, type ToldReport } from './doctor/doctor.js';
export type { FoundProvider, FoundWidget, Problem, ProblemCode, Report } from './doctor/inspect.js';
export * from './elements.js';

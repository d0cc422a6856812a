export { comparePlans, compareSteps, isSamePlan, type PlanComparison } from './compare-plans.js';
export type { HeadDifference, HeadField } from './head.js';
export type { AlteredItem, ItemDifference } from './items.js';
export type { Added, Altered, Difference, Removed } from './lists.js';
export { longestRising } from './longest-run.js';
export { segmentsOf, type Segment } from './segments.js';
export type { TaskDifference } from './tasks.js';

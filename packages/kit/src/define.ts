import { definePlan } from './index.js';

definePlan();

// Who imports this file knows the tag by its type.
export type { Plan } from './plan/plan.js';

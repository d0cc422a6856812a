export { assignedPlanFile } from './assigned-plan.js';
export { item, planFile, recipient, samplePlanFile } from './builders.js';

export { assignedPlanFile } from './assigned-plan.js';
export { printedText } from './progress/printed-text.js';
export { entry, progressPlanFile } from './progress/progress-plan.js';
export { item, planFile, recipient, samplePlanFile } from './builders.js';
export { inventedIssuers, jointPlan } from './joint-plan.js';
export { agency, matrixPlanFile, tableTexts, taskItem } from './matrix-plan.js';
export {
  afterChange,
  agreedPlan,
  amendedPlan,
  consentedPlan,
  frontSpeaker,
  stateSpeaker,
  twoSidedPlan,
} from './agreement-plan.js';

export { item, planFile, recipient, samplePlanFile } from './builders.js';

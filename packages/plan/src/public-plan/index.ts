export { publicPlanFile } from './public-plan.js';

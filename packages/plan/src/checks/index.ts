export type { OutlineNode } from '../outline/outline-node.js';
export type {
  Basis,
  Check,
  CheckContext,
  Finding,
  Found,
  ItemCheck,
  ItemContext,
  PlanPart,
  Tone,
  WholePlanCheck,
} from './check.js';
export {
  checkPlan,
  checkPlanInSlices,
  type CheckOptions,
  type CheckResult,
  type WaivedFinding,
} from './check-plan.js';
export { planChecks } from './plan-checks.js';

export type {
  Basis,
  Check,
  CheckContext,
  Finding,
  Found,
  ItemCheck,
  ItemContext,
  OutlineNode,
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

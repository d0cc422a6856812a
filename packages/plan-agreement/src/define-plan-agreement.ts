import { defineElement } from '@phoihop/kit';
import { PlanAgreement } from './plan-agreement.js';

/** Registers `<ph-plan-agreement>`, or `<prefix-plan-agreement>`. @returns the tag. */
export function definePlanAgreement(prefix?: string): string {
  return defineElement('plan-agreement', PlanAgreement, prefix);
}

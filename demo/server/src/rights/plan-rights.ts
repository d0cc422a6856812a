import type { PlanChange, PlanFile, Refusal } from '@phoihop/plan';
import { consentFaultOf } from '@phoihop/plan/agreement';
import { mayChange, notAllowed, type Worker } from './rights.js';

/**
 * Why a person may not make a change of a plan: their agency has no right to the part, or the plan lies before its sides
 * and the change takes the other side (`ask-other-side`), which it has not proposed.
 */
export function planFault(worker: Worker, file: PlanFile, change: PlanChange): Refusal | null {
  if (!mayChange(worker, change.part)) return notAllowed(change.part);
  return consentFaultOf(file, change, worker.user);
}

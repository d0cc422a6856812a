import { definePlanAgreement } from './define-plan-agreement.js';

definePlanAgreement();

// Who imports this file knows the tag by its type.
export type { PlanAgreement } from './plan-agreement.js';

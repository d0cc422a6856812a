export { definePlanAgreement } from './define-plan-agreement.js';
export { PlanAgreement } from './plan-agreement.js';
export { planAgreementMessages, type PlanAgreementMessages } from './plan-agreement.messages.js';

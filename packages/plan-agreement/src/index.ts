export { definePlanAgreement } from './define-plan-agreement.js';
export { PlanAgreement } from './plan-agreement.js';
export { PlanAgreementOpenEvent } from './plan-agreement.events.js';
export { planAgreementMessages, type PlanAgreementMessages } from './plan-agreement.messages.js';

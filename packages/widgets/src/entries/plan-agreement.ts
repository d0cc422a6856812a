export { definePlanAgreement as define } from '@phoihop/plan-agreement';

export { definePlanEditor as define } from '@phoihop/plan-editor';

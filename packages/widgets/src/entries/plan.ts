export { definePlan as define } from '@phoihop/kit';

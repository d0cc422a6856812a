export { defineProgressChart as define } from '@phoihop/progress-chart';

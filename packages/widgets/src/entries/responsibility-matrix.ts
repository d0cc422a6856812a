export { defineResponsibilityMatrix as define } from '@phoihop/responsibility-matrix';

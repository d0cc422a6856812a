export { defineSavingStatus as define } from '@phoihop/saving-status';

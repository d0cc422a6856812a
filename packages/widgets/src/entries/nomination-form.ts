export { defineNominationForm as define } from '@phoihop/nomination-form';

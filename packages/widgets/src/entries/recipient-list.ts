export { defineRecipientList as define } from '@phoihop/recipient-list';

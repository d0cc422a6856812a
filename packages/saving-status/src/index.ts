export { defineSavingStatus } from './define-saving-status.js';
export { SavingStatus } from './saving-status.js';
export { savingStatusMessages, type SavingStatusMessages } from './saving-status.messages.js';

export { defineRecipientList } from './define-recipient-list.js';
export { RecipientList } from './recipient-list.js';
export { recipientListMessages, type RecipientListMessages } from './recipient-list.messages.js';

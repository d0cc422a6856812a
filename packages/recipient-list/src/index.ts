export { defineRecipientList } from './define-recipient-list.js';
export type { Deliveries, Delivery, DeliveryState } from './deliveries.js';
export { RecipientList } from './recipient-list.js';
export { recipientListMessages, type RecipientListMessages } from './recipient-list.messages.js';

import { defineRecipientList } from './define-recipient-list.js';

defineRecipientList();

// Who imports this file knows the tag by its type.
export type { RecipientList } from './recipient-list.js';

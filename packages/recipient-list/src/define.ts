import { defineRecipientList } from './define-recipient-list.js';

defineRecipientList();

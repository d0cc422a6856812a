import { defineSavingStatus } from './define-saving-status.js';

defineSavingStatus();

// Who imports this file knows the tag by its type.
export type { SavingStatus } from './saving-status.js';

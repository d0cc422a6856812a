import { defineNominationForm } from './define-nomination-form.js';

defineNominationForm();

// Who imports this file knows the tag by its type.
export type { NominationForm } from './nomination-form.js';

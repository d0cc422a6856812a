export { defineNominationForm } from './define-nomination-form.js';
export { NominationForm } from './nomination-form.js';
export { NominationSubmitEvent, type SendAnswer } from './nomination-form.events.js';
export { nominationFormMessages, type NominationFormMessages } from './nomination-form.messages.js';
export { readAnswer } from './post.js';

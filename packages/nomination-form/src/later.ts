export { chosenFiles } from './chosen-files.js';
export { laterFieldView } from './fields/later-field.view.js';
export { laterStyles } from './later.styles.js';
export { consentsView } from './parts/consents.view.js';
export { receiptView } from './parts/receipt.view.js';
export { reviewView } from './parts/review.view.js';
export { printForm } from './print-form.js';
export { post } from './post.js';

// Loaded when a plan is edited: a page that only shows a plan does not pay for it.
export { Editing, type EditingAccess, type EditingHost } from './editing.js';
export { editingStyles } from './editing.styles.js';

// Loaded when a dialog is opened for the first time.
export { Dialogs, type DialogsHost } from './dialogs.js';
export { dialogsStyles } from './dialogs.styles.js';

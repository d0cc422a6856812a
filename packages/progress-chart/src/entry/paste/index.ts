export { PasteEntries } from './paste-entries.js';
export { pasteMessages } from './paste.messages.js';
export { pasteStyles } from './paste.styles.js';
export { pasteView } from './paste.view.js';

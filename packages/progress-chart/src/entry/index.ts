export { entryStyles } from './entry.styles.js';
export { QuickEntry } from './quick-entry.js';
export { quickEntryMessages } from './quick-entry.messages.js';
export { quickEntryView } from './quick-entry.view.js';

export { dress } from './dress.js';
export { Editing, type EditingAccess, type EditingHost } from './editing.js';

export { Editing, type EditingAccess, type EditingHost } from './editing.js';

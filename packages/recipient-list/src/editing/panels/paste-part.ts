export { addPasted, recipientsFromText } from '@phoihop/plan/recipients';
export { pasteView } from './paste.view.js';

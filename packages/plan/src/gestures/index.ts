export { importChange } from './import.js';
export {
  indent,
  insertBehind,
  joinWithPrevious,
  moveDown,
  moveUp,
  outdent,
  removeSubtree,
  splitItem,
} from './outline.js';
export { addRecipient, isArchive, moveRecipientBy } from './recipients.js';
export { withNumbers } from './with-numbers.js';

export { keepOneLead, leadAgencies } from './choose-lead.js';
export { dropItem, dropPlace, nextDropPlace, type DropPlace } from './drag.js';
export { setField } from './head.js';
export { addHeadEntry, moveHeadEntry, removeHeadEntry, type HeadList } from './head-entries.js';
export { editLine, leaveDayBlank, readPlaceAndDate, setDayOfIssue, type PlaceAndDate } from './head-lines.js';
export { importChange, isHeadless } from './import.js';
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
export { lineText, signatoryLines, type HeadLine, type SignatoryLine } from './line-text.js';
export { pasteItems, type PasteChanges } from './paste.js';
export {
  acceptSuggestion,
  addComment,
  answerComment,
  editComment,
  reopenComment,
  resolveComment,
  suggestText,
  waive,
} from './review.js';
export {
  cellText,
  columnCount,
  editCell,
  insertColumn,
  insertRow,
  insertTable,
  removeColumn,
  removeRow,
  removeTable,
  type Cell,
  type TableSize,
} from './table.js';
export { makeAgain } from './make-again.js';
export { setFundingFromText, setTargetsFromText, setTimesFromText } from './task-texts.js';
export { agencyNamed, assignRole, changeRole, setTaskField, withdrawRole, type RoleNote } from './tasks.js';
export { withNumbers } from './with-numbers.js';

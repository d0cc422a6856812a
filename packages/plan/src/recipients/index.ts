export { archiveUnits, setArchiveUnits } from './archive.js';
export { bodiesIn, countBodies, splitBodies } from './bodies.js';
export { editRecipient } from './change.js';
export {
  copiesOf,
  MOST_COPIES,
  setCopies,
  sumOfCopies,
  type CopiesSum,
  type CountMembers,
} from './copies.js';
export {
  addressFile,
  recipientsCsv,
  recipientsText,
  type Address,
  type AddressFile,
  type CsvWords,
} from './export.js';
export {
  missingRecipients,
  noArchiveLine,
  noRecipients,
  repeatedLines,
  type RecipientFinding,
} from './findings.js';
export { addPasted, recipientsFromText, type PastedRecipient, type PastedRecipients } from './from-text.js';
export {
  collapseGroup,
  collapsibleGroups,
  countMembers,
  expandGroup,
  groupLevel,
  isGroup,
  unitsOfGroup,
  type Collapsible,
} from './groups.js';
export {
  addRecipient,
  isArchive,
  joinRecipient,
  moveRecipientBy,
  moveRecipientTo,
  splitRecipient,
} from './lines.js';
export {
  customPart,
  inCustomOrder,
  levelOfIssuer,
  movedByCustom,
  orderByCustom,
  type CustomPart,
} from './order.js';
export { printedName, recipientOf, type Purpose } from './printed-line.js';
export { isBeforeMerger, provinceOf } from './province.js';
export { endingOf, PURPOSES, purposeOf, setPurpose } from './purpose.js';
export { mergeRecipients, repeatedRecipients } from './same-body.js';
export { addInCustomOrder, firstRecipients, suggestRecipients, type SuggestedRecipient } from './suggest.js';

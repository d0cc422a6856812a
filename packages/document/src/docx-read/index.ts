export { docxLimits, type DocxCode } from './codes.js';
export { editedPlan, type EditedItems } from './edited-plan.js';
export type { DocxNotes, NotePlace } from './placed-notes.js';
export type { DocxComment, TrackedChange } from './word-notes.js';
export {
  readDocx,
  readDocxSteps,
  type DocxReading,
  type DocxReadOptions,
  type ForeignDocument,
  type IssuedDocument,
  type WorkingCopy,
} from './read-docx.js';

export { docxLimits, type DocxCode } from './codes.js';
export type { EditedItems } from './edited-plan.js';
export {
  readDocx,
  readDocxSteps,
  type DocxReading,
  type DocxReadOptions,
  type ForeignDocument,
  type IssuedDocument,
  type WorkingCopy,
} from './read-docx.js';

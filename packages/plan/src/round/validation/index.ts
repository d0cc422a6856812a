export { answersOf, answersTo, tidy, type Answers } from './answers.js';
export {
  checkAnswers,
  type CheckedAnswers,
  type CheckOptions,
  type KnownNominations,
} from './check-answers.js';
export { checkNomination, type CheckedNomination } from './check-nomination.js';
export { checkRecord, type SentNomination } from './check-record.js';
export { CONSENT, consentFaults, consentRecords, consentText, textHash } from './consent.js';
export { attachedFiles, fileEnds, type FileEnds, type ReadableFile } from './attached-files.js';
export {
  fileFault,
  fileType,
  safeFileName,
  shownFileName,
  type AttachedFile,
  type FileFault,
  type FileType,
} from './files.js';
export {
  errorCodes,
  warningCodes,
  type ErrorCode,
  type ErrorFinding,
  type Finding,
  type WarningCode,
  type WarningFinding,
} from './finding.js';
export type { PlaceDirectory, PlaceMatch } from './places.js';
export { ageOn } from './rules/birth.js';
export { ethnicGroupNames } from './rules/ethnic-group.js';
export { percent, reaches } from './rules/meeting.js';
export { readDay } from './rules/plain.js';

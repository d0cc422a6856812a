export { answersOf, answersTo, tidy, type Answers } from './answers.js';
export {
  checkNomination,
  type CheckedNomination,
  type CheckOptions,
  type KnownNominations,
} from './check-nomination.js';
export { CONSENT, consentText, readConsents, textHash } from './consent.js';
export {
  fileFault,
  fileType,
  safeFileName,
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

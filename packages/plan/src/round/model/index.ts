export type { Amount, Category, Criterion, Paper, ProcedureStep } from './category.js';
export type { Choice, Field, FieldKind, FieldOf, Share } from './field.js';
export type { FieldValue, FieldValueOf, PaperFile } from './field-value.js';
export {
  nextStates,
  stateOf,
  states,
  submittedAt,
  type Decision,
  type Nomination,
  type NominationState,
  type Step,
} from './nomination.js';
export type { PlaceName } from './place-name.js';
export type { Controller, Notice, Purpose } from './notice.js';
export { parseRoundFile, type RoundParseCode } from './parse-round.js';
export { erasePersonalData, withRecord, withRemark } from './change-people.js';
export { categoryOf, recordOf, valueOfKind } from './people.js';
export type { Consent, PersonalData, PersonalRecord, Remark } from './personal-data.js';
export type { LegalBasis, Quota, Reason, Round, Unit } from './round.js';
export {
  createRoundFile,
  ROUND_SCHEMA_VERSION,
  roundFileSchema,
  type DistinctPair,
  type RoundFile,
} from './round-file.js';

export { actorSchema, agencySchema, type Actor, type Agency } from './agency.js';
export { effectiveAssignments, type EffectiveAssignment } from './assignments.js';
export type { Agreement, Consent, Proposal } from './consent.js';
export { createPlan, createPlanFile } from './create.js';
export { newId } from './id.js';
export type { Assignment, Generated, Item, Mark, Role, Table, Target, Task, Time } from './item.js';
export { parseJson, parsePlanFile, type ParseCode } from './parse.js';
export { yearOfPeriod } from './period.js';
export type { Appendix, DocumentNumber, Issuer, Plan, PlanKind, Recipient, Signatory } from './plan.js';
export {
  planFileSchema,
  SCHEMA_VERSION,
  type Comment,
  type PlanFile,
  type ReportEntry,
  type Suggestion,
  type Version,
  type Waiver,
} from './plan-file.js';
export { isReferredTo } from './references.js';
export { roleLetters, roles } from './roles.js';
export { childrenOf, parentOf, pathOf, subtreeOf } from './tree.js';

export { canonicalJson } from './canonical.js';
export { agreeTo, givePart, openConsent, withdrawAgreement } from './gestures.js';
export {
  consolidatedPlan,
  type AgreedText,
  type AmendmentNote,
  type ConsolidatedPlan,
} from './consolidated-plan.js';
export { markedPlan, type MarkedPlan, type TextChange } from './marked-plan.js';
export { askedFor } from './asked.js';
export type { ConsentCode } from './agreeing.js';
export { consentFaultOf } from './may-change.js';
export { partsOf, type Parts } from './parts.js';
export { acceptProposal, changeOf, proposalFor } from './proposals.js';
export { sideOfActor, sidesOfPlan } from './sides.js';
export {
  agreedByAll,
  agreementStateOf,
  sideOfAgreement,
  type AgreedVersion,
  type AgreementState,
  type SideState,
} from './state.js';
export { shortVersion, versionOf } from './version.js';

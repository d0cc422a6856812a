export { canonicalJson } from './canonical.js';
export { agreeTo, givePart, openConsent, withdrawAgreement } from './gestures.js';
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

import { agreementRefusals } from './agreement-refusals.messages.js';
import { planAgreementMessages } from './plan-agreement.messages.js';

/** All that `<ph-plan-agreement>` says, by the names under which another language gives it. */
export const planAgreementMessageGroups = {
  planAgreement: planAgreementMessages,
  agreementRefusals,
};

import { isPartyDocument, type Plan } from '@phoihop/plan';
import { jointProfile } from './joint-profile.js';
import { partyProfile } from './party-profile.js';
import type { LayoutProfile } from './profile.js';
import { stateProfile } from './state-profile.js';

/** The profile that a plan asks for, until a person chooses another: party by its number, joint by its issuers. */
export function profileFor(plan: Plan): LayoutProfile {
  if (isPartyDocument(plan)) return partyProfile;
  return plan.issuers.length > 1 ? jointProfile : stateProfile;
}

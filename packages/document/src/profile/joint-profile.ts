import type { LayoutProfile } from './profile.js';
import { stateProfile } from './state-profile.js';

/**
 * Văn bản liên tịch of two or three issuers. The decree gives no template; as observed: the issuers stand one below
 * the other, joined by a hyphen, the symbol lists them with the lead first, signatures stand in reverse order with
 * the lead right-most. Letters of head and signatures are those of the decree's lower bound, so that three columns
 * fit beside each other.
 */
export const jointProfile: LayoutProfile = {
  ...stateProfile,
  id: 'joint',
  source: `${stateProfile.source}; trình bày theo thực tế của văn bản liên tịch`,
  parts: {
    ...stateProfile.parts,
    authority: { ...stateProfile.parts.authority, size: 13 },
    position: { ...stateProfile.parts.position, size: 13 },
    'second-position': { ...stateProfile.parts['second-position'], size: 13 },
    signer: { ...stateProfile.parts.signer, size: 13 },
  },
};

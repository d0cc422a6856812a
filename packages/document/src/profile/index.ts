export { deriveProfile, type ProfileChanges } from './derive-profile.js';
export { jointProfile } from './joint-profile.js';
export { partyProfile } from './party-profile.js';
export {
  documentParts,
  isItemPart,
  textWidthOf,
  type DocumentPart,
  type ItemPart,
  type LayoutProfile,
  type LineHeight,
  type PartStyle,
  type Rule,
} from './profile.js';
export { profileFor } from './profile-for.js';
export { stateProfile } from './state-profile.js';
export { validateProfile, type ProfileCode } from './validate.js';

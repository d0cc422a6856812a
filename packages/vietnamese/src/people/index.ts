export type { EthnicCodeTable, EthnicGroup } from './ethnic-group.js';
export { ethnicGroups } from './ethnic-groups.data.js';
export { ethnicGroupByCode, suggestEthnicGroups } from './find-ethnic-group.js';
export {
  identityWarnings,
  isBirthplaceCode,
  parseIdentityNumber,
  type IdentityNumber,
  type IdentityWarning,
  type ParsedIdentityNumber,
} from './identity-number.js';
export { givenName } from './given-name.js';

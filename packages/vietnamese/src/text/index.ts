export { compareVietnamese, sortVietnamese } from './collate.js';
export { fromLegacy, legacyEncodingOf, mayBeLegacy, type LegacyEncoding } from './legacy-encoding.js';
export { findFolded, includesFolded, searchKey, type TextRange } from './search-key.js';
export { toneKey, toNfc } from './tone-key.js';

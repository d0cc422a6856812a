export { compareVietnamese, sortVietnamese } from './collate.js';
export { findAll, textFinder, type FindOptions, type TextFinder, type TextRange } from './find-all.js';
export { fromLegacy, legacyEncodingOf, mayBeLegacy, type LegacyEncoding } from './legacy-encoding.js';
export { matchesOf } from './matches-of.js';
export { includesFolded, searchKey } from './search-key.js';
export { toneKey, toNfc } from './tone-key.js';

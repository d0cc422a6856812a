export { compareVietnamese, sortVietnamese } from './collate.js';
export { findFolded, includesFolded, searchKey, type TextRange } from './search-key.js';
export { toneKey, toNfc } from './tone-key.js';

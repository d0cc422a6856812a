export { pasteLimits, type ListPlace, type PasteCode, type PastedBlock, type PastedTable } from './block.js';
export { pasteSteps, readPasteInSlices } from './paste.js';
export { blockSteps, pastedBlocks, pastedTextBlocks } from './pasted-blocks.js';
export { plainTextOf, type PastedText } from './plain-text.js';
export {
  readPasted,
  readPastedSteps,
  type Pasted,
  type PastedDocument,
  type PastedItems,
  type PasteOptions,
} from './read-pasted.js';

// Loaded when something is pasted: an editor into which nothing is pasted does not pay for it.
export { readPasteInSlices } from '@phoihop/document/paste';
export { readingRefusalMessages } from '@phoihop/kit';

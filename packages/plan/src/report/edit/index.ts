export { removeLine, removePiece, replaceBody, restoreSentence, textWithPiece } from './line-changes.js';

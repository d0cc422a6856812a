export type { FlaggedSentence } from './brought.js';
export { editedSentences, keepSentence, takeFigures, takeSentence } from './decide.js';
export { recompose, recomposeInSlices, type MissingLine, type Recomposed } from './recompose.js';

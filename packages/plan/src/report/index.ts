export { composeReport } from './compose-report.js';
export type { ReportOptions } from './compose/facts.js';
export {
  editedSentences,
  keepSentence,
  recompose,
  takeFigures,
  takeSentence,
  type FlaggedSentence,
  type MissingLine,
  type Recomposed,
} from './recompose.js';

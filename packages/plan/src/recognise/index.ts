export type {
  RecognisedCitation,
  RecognisedFunding,
  RecognisedRole,
  RecognisedTarget,
  RecognisedTime,
  Recognition,
} from './recognition.js';
export { recognised } from './recognised.js';
export { setAllRecognised, setRecognised } from './set-recognised.js';

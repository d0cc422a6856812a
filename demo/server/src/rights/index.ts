export { planFault } from './plan-rights.js';
export {
  EVERYBODY,
  mayAdminister,
  mayChange,
  mayNominate,
  notAllowed,
  rightParts,
  speaksFor,
  type Right,
  type RightPart,
  type Worker,
} from './rights.js';
export { mayChangeRound, roundSeenBy } from './round-rights.js';

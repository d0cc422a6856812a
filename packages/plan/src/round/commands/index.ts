export type {
  Distinguish,
  Mend,
  RoundBatch,
  RoundChange,
  RoundCommand,
  SetRoundField,
  SingleRoundChange,
  StepBack,
  Submit,
  TakeStep,
  Withdraw,
} from './round-change.js';
export { parseRoundCommand } from './parse-round-command.js';
export { personalApart, type NamedPersonalData } from './personal-named.js';
export { roundModel } from './round-model.js';

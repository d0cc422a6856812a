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
export { roundModel } from './round-model.js';

import { changeMachine, type HandlersOf } from '../../commands/change-machine.js';
import type { RoundFile } from '../model/round-file.js';
import { distinguish } from './handlers/distinguish.js';
import { mend } from './handlers/mend.js';
import { setRoundField } from './handlers/set-round-field.js';
import { stepBack, takeStep } from './handlers/steps.js';
import { submit, withdraw } from './handlers/submit.js';
import type { SingleRoundChange } from './round-change.js';

const handlers: HandlersOf<RoundFile, SingleRoundChange> = {
  'nomination/submit': submit,
  'nomination/withdraw': withdraw,
  'nomination/step': takeStep,
  'nomination/step-back': stepBack,
  'nomination/record': mend,
  'nomination/distinct': distinguish,
  'round/field': setRoundField,
};

/** Applies and inverts the changes of a round. */
export const roundChanges = changeMachine<RoundFile, SingleRoundChange, 'round'>(handlers);

import { dequal } from 'dequal/lite';
import type { ChangeHandler } from '../../../commands/change-handler.js';
import { accept, refuse } from '../../../result.js';
import { nextStates, stateOf } from '../../model/nomination.js';
import type { RoundFile } from '../../model/round-file.js';
import type { SingleRoundChange, StepBack, TakeStep } from '../round-change.js';
import { knownNomination, nominationIn, withNomination } from './nominations.js';

export const takeStep: ChangeHandler<RoundFile, TakeStep, SingleRoundChange[]> = {
  apply(file, { nomination: id, from, step }) {
    const nomination = nominationIn(file, id);
    if (!nomination) return refuse('nomination-gone', { nomination: id });
    const state = stateOf(nomination);
    if (state !== from) return refuse('nomination-moved-on', { nomination: id, state });
    if (!nextStates(from).includes(step.to))
      return refuse('no-such-step', { nomination: id, state, to: step.to });
    if (step.reason !== undefined && !file.round.reasons.some((reason) => reason.id === step.reason))
      return refuse('reason-gone', { nomination: id });
    return accept(withNomination(file, nomination, { ...nomination, steps: [...nomination.steps, step] }));
  },
  invert(_before, { nomination, step }) {
    return [{ type: 'nomination/step-back', part: 'round', nomination, step }];
  },
};

export const stepBack: ChangeHandler<RoundFile, StepBack, SingleRoundChange[]> = {
  apply(file, { nomination: id, step }) {
    const nomination = nominationIn(file, id);
    if (!nomination) return refuse('nomination-gone', { nomination: id });
    const steps = nomination.steps.slice(0, -1);
    if (steps.length === 0 || !dequal(nomination.steps.at(-1), step))
      return refuse('nomination-moved-on', { nomination: id, state: stateOf(nomination) });
    return accept(withNomination(file, nomination, { ...nomination, steps }));
  },
  invert(before, { nomination, step }) {
    const steps = knownNomination(before, nomination).steps.slice(0, -1);
    return [{ type: 'nomination/step', part: 'round', nomination, from: stateOf({ steps }), step }];
  },
};

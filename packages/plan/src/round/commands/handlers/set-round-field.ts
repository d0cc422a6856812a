import { dequal } from 'dequal/lite';
import type { ChangeHandler } from '../../../commands/change-handler.js';
import { accept, refuse } from '../../../result.js';
import { dangling } from '../../model/references.js';
import type { RoundFile } from '../../model/round-file.js';
import type { Round } from '../../model/round.js';
import type { SetRoundField, SingleRoundChange } from '../round-change.js';

/** The round with a field set; one that is left out has no key at all. */
function withField(round: Round, { field, after }: SetRoundField): Round {
  if (after !== undefined) return { ...round, [field]: after };
  const { [field]: _gone, ...rest } = round;
  return rest as Round;
}

export const setRoundField: ChangeHandler<RoundFile, SetRoundField, SingleRoundChange[]> = {
  apply(file, change) {
    const { field, before } = change;
    if (!dequal(file.round[field], before)) return refuse('round-changed', { field });
    const next = { ...file, round: withField(file.round, change) };
    const left = dangling(next);
    return left ? refuse('still-in-use', { field, id: left.id }) : accept(next);
  },
  invert(_before, change) {
    return [{ ...change, before: change.after, after: change.before } as SetRoundField];
  },
};

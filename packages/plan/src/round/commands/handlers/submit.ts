import type { ChangeHandler } from '../../../commands/change-handler.js';
import { idBeforeIn, placedNear } from '../../../commands/handlers/listed.js';
import { accept, refuse } from '../../../result.js';
import type { RoundFile } from '../../model/round-file.js';
import type { SingleRoundChange, Submit, Withdraw } from '../round-change.js';
import { holdsData, knownNomination, nominationIn } from './nominations.js';

export const submit: ChangeHandler<RoundFile, Submit, SingleRoundChange[]> = {
  apply(file, { nomination, after }) {
    const { round } = file;
    if (nominationIn(file, nomination.id)) return refuse('nomination-taken', { nomination: nomination.id });
    if (!round.categories.some(({ id }) => id === nomination.category)) return refuse('category-gone');
    if (!round.units.some(({ id }) => id === nomination.unit)) return refuse('unit-gone');
    if (!holdsData(file, nomination.record, nomination.id))
      return refuse('data-missing', { nomination: nomination.id });
    return accept({ ...file, nominations: placedNear(file.nominations, after, nomination) });
  },
  invert(_before, { nomination }) {
    return [{ type: 'nomination/withdraw', part: 'round', nomination: nomination.id }];
  },
};

export const withdraw: ChangeHandler<RoundFile, Withdraw, SingleRoundChange[]> = {
  apply(file, { nomination: id }) {
    if (!nominationIn(file, id)) return refuse('nomination-gone', { nomination: id });
    return accept({ ...file, nominations: file.nominations.filter((each) => each.id !== id) });
  },
  invert(before, { nomination: id }) {
    const nomination = knownNomination(before, id);
    const after = idBeforeIn(before.nominations, id);
    return [{ type: 'nomination/submit', part: 'round', after, nomination }];
  },
};

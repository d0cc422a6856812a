import type { ChangeHandler } from '../../../commands/change-handler.js';
import { accept, refuse } from '../../../result.js';
import type { RoundFile } from '../../model/round-file.js';
import type { Mend, SingleRoundChange } from '../round-change.js';
import { holdsData, nominationIn, withNomination } from './nominations.js';

export const mend: ChangeHandler<RoundFile, Mend, SingleRoundChange[]> = {
  apply(file, { nomination: id, before, after }) {
    const nomination = nominationIn(file, id);
    if (!nomination) return refuse('nomination-gone', { nomination: id });
    if (nomination.record !== before) return refuse('data-changed', { nomination: id });
    if (!holdsData(file, after, id)) return refuse('data-missing', { nomination: id });
    return accept(withNomination(file, nomination, { ...nomination, record: after }));
  },
  invert(_before, { nomination, before, after }) {
    return [{ type: 'nomination/record', part: 'round', nomination, before: after, after: before }];
  },
};

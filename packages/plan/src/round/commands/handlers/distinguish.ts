import type { ChangeHandler } from '../../../commands/change-handler.js';
import { accept, refuse } from '../../../result.js';
import type { DistinctPair, RoundFile } from '../../model/round-file.js';
import type { Distinguish, SingleRoundChange } from '../round-change.js';
import { nominationIn } from './nominations.js';

function placeOf(file: RoundFile, [first, second]: DistinctPair): number {
  return file.distinct.findIndex((pair) => pair[0] === first && pair[1] === second);
}

export const distinguish: ChangeHandler<RoundFile, Distinguish, SingleRoundChange[]> = {
  apply(file, { pair, distinct, place }) {
    const gone = pair.find((id) => !nominationIn(file, id));
    if (gone !== undefined) return refuse('nomination-gone', { nomination: gone });
    const at = placeOf(file, pair);
    if (at >= 0 === distinct) return refuse('pair-changed', { nomination: pair[0] });
    const others = file.distinct.filter((_, index) => index !== at);
    const index = place ?? others.length;
    const pairs = distinct ? [...others.slice(0, index), pair, ...others.slice(index)] : others;
    return accept({ ...file, distinct: pairs });
  },
  invert(before, change) {
    if (change.distinct)
      return [{ type: 'nomination/distinct', part: 'round', pair: change.pair, distinct: false }];
    return [{ ...change, distinct: true, place: placeOf(before, change.pair) }];
  },
};

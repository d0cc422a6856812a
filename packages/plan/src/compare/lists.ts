import { atOnce } from '../slices.js';
import { longestRising } from './longest-run.js';
import { pairsOf, type Named } from './pairs.js';

/** A value that only the later list has, at `place` there. */
export interface Added<Value> {
  change: 'added';
  later: Value;
  place: number;
}

/** A value that only the earlier list has, at `earlierPlace` there. */
export interface Removed<Value> {
  change: 'removed';
  earlier: Value;
  earlierPlace: number;
}

/** A value that both have, at another place, with other content, or both. */
export interface Altered<Value> {
  change: 'altered';
  earlier: Value;
  later: Value;
  earlierPlace: number;
  place: number;
  /** Whether it has moved against the others, rather than shifted because of what was added or removed. */
  moved: boolean;
  /** Whether its content is another. */
  edited: boolean;
}

export type Difference<Value> = Added<Value> | Removed<Value> | Altered<Value>;

/**
 * What differs between two lists, in the order of the later one, what was removed where it stood. Whatever is
 * not listed is the same in both, in the same order.
 */
export function compareLists<Value>(
  earlier: readonly Value[],
  later: readonly Value[],
  nameOf: (value: Value) => Named,
  isSame: (earlier: Value, later: Value) => boolean,
): Difference<Value>[] {
  return atOnce(listSteps(earlier, later, nameOf, isSame));
}

/** The same in small steps, behind one that matches the values; each yields the share that is done, 0 to 1. */
export function* listSteps<Value>(
  earlier: readonly Value[],
  later: readonly Value[],
  nameOf: (value: Value) => Named,
  isSame: (earlier: Value, later: Value) => boolean,
): Generator<number, Difference<Value>[]> {
  const pairs = pairsOf(earlier.map(nameOf), later.map(nameOf));
  const matched = later.flatMap((value, place) => {
    const earlierPlace = pairs.get(place);
    const before = earlierPlace === undefined ? undefined : earlier[earlierPlace];
    return earlierPlace === undefined || before === undefined
      ? []
      : [{ earlier: before, later: value, earlierPlace, place }];
  });
  const stayed = longestRising(matched.map(({ earlierPlace }) => earlierPlace));
  yield 0;
  const altered = new Map<number, Altered<Value>>();
  for (const [index, pair] of matched.entries()) {
    const edited = !isSame(pair.earlier, pair.later);
    altered.set(pair.place, { change: 'altered', ...pair, moved: !stayed.has(index), edited });
    yield (index + 1) / matched.length;
  }
  const survivors = new Set(pairs.values());
  const removed = earlier.flatMap((value, earlierPlace): Removed<Value>[] =>
    survivors.has(earlierPlace) ? [] : [{ change: 'removed', earlier: value, earlierPlace }],
  );
  const differences: Difference<Value>[] = [];
  for (const [place, value] of later.entries()) {
    const pair = altered.get(place);
    // What was removed comes before the next value that has stayed.
    const until = pair && !pair.moved ? pair.earlierPlace : -1;
    while ((removed[0]?.earlierPlace ?? Infinity) < until) differences.push(...removed.splice(0, 1));
    if (!pair) differences.push({ change: 'added', later: value, place });
    else if (pair.moved || pair.edited) differences.push(pair);
  }
  return [...differences, ...removed];
}

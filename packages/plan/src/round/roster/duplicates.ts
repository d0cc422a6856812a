import type { DistinctPair, RoundFile, SingleRoundChange, Step } from '../index.js';
import type { KnownNominations } from '../validation/index.js';
import { takesPlace } from './balance.js';
import { personKey } from './person-key.js';
import { rosterRows, type RosterRow } from './row.js';

/** Two nominations that may be of one person, the one that was sent first first. */
export interface DuplicatePair {
  first: RosterRow;
  second: RosterRow;
}

/** Two ids as a pair is stored: in the order of the ids. */
export function distinctPair(first: string, second: string): DistinctPair {
  return first < second ? [first, second] : [second, first];
}

function byPerson(rows: readonly RosterRow[]): Map<string, RosterRow[]> {
  const groups = new Map<string, RosterRow[]>();
  for (const row of rows) {
    if (row.person === '' || !takesPlace(row)) continue;
    const group = groups.get(row.person);
    if (group) group.push(row);
    else groups.set(row.person, [row]);
  }
  return groups;
}

/**
 * The pairs with the same folded name, year of birth and commune that nobody has told apart yet. Nominations that were
 * refused or removed are left out. Each later nomination is set against the first of its person.
 */
export function duplicatePairs(
  rows: readonly RosterRow[],
  distinct: readonly DistinctPair[],
): DuplicatePair[] {
  const known = new Set(distinct.map((pair) => JSON.stringify(pair)));
  return Array.from(byPerson(rows).values()).flatMap((group) => {
    const sorted = [...group].sort((one, other) => one.submitted.localeCompare(other.submitted));
    return sorted.flatMap((second, index) => {
      const first = sorted
        .slice(0, index)
        .find(({ id }) => !known.has(JSON.stringify(distinctPair(id, second.id))));
      return first ? [{ first, second }] : [];
    });
  });
}

/** The change that removes the later of two as a double of the first; `reason` is one of the round's. */
export function mergeDuplicate(
  { first, second }: DuplicatePair,
  step: Omit<Step, 'to' | 'mergedInto'>,
): SingleRoundChange {
  return {
    type: 'nomination/step',
    part: 'round',
    nomination: second.id,
    from: second.state,
    step: { ...step, to: 'removed', mergedInto: first.id },
  };
}

/** The change that says that two are of different people. */
export function tellApart({ first, second }: DuplicatePair): SingleRoundChange {
  return {
    type: 'nomination/distinct',
    part: 'round',
    pair: distinctPair(first.id, second.id),
    distinct: true,
  };
}

/** What a check of a new nomination may know of those that are there; for `checkNomination`. */
export function knownNominations(file: RoundFile): KnownNominations {
  const rows = rosterRows(file).filter(takesPlace);
  const people = byPerson(rows);
  return {
    used: (unit, category) => rows.filter((row) => row.unit === unit && row.category === category).length,
    alike: (category, values) => {
      const key = personKey(category, values);
      return key === '' ? [] : (people.get(key) ?? []).map(({ id, number }) => (number === '' ? id : number));
    },
  };
}

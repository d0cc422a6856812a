import { searchKey } from '../text/index.js';
import type { EthnicCodeTable, EthnicGroup } from './ethnic-group.js';
import { ethnicGroups } from './ethnic-groups.data.js';

const nameKey = (name: string): string => searchKey(name).replace(/[\s-]+/gu, ' ');

/** The group of a code in one of the tables. */
export function ethnicGroupByCode(table: EthnicCodeTable, code: string): EthnicGroup | undefined {
  return ethnicGroups.find((group) => group.codes[table] === code);
}

/**
 * Groups that a typed name may mean, the one of that very name first. Variant names are ambiguous (Thổ, Hoa,
 * Hạ …): these are suggestions for a person to choose from, never an answer by themselves.
 */
export function suggestEthnicGroups(typed: string): EthnicGroup[] {
  const wanted = nameKey(typed);
  if (wanted === '') return [];
  const closeness = ({ name, otherNames }: EthnicGroup): number => {
    if (nameKey(name) === wanted) return 0;
    if (otherNames.some((each) => nameKey(each) === wanted)) return 1;
    return [name, ...otherNames].some((each) => nameKey(each).startsWith(wanted)) ? 2 : 3;
  };
  return ethnicGroups
    .map((group) => ({ group, rank: closeness(group) }))
    .filter(({ rank }) => rank < 3)
    .sort((first, second) => first.rank - second.rank)
    .map(({ group }) => group);
}

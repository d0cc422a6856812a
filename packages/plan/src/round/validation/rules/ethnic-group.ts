import { ethnicGroups, suggestEthnicGroups, type EthnicGroup } from '@phoihop/vietnamese/people';
import { searchKey, toneKey } from '@phoihop/vietnamese/text';
import { fault, notice, refused, type FieldRule } from '../rule.js';

const TABLE = '121/1979';
const MANY = 6;

const spelling = (name: string): string =>
  toneKey(name)
    .toLowerCase()
    .replace(/[\s-]+/gu, ' ');

function groupOfName(name: string): EthnicGroup | undefined {
  const wanted = spelling(name);
  return ethnicGroups.find((group) => spelling(group.name) === wanted);
}

/** Other groups that some call by this name, such as Tày, who are called Thổ. */
function othersCalled(name: string): string[] {
  const wanted = spelling(name);
  return ethnicGroups
    .filter(
      (group) =>
        spelling(group.name) !== wanted && group.otherNames.some((each) => spelling(each) === wanted),
    )
    .map((group) => group.name);
}

/**
 * A group by its own name. Any other name is only ever suggested for, since it may mean several groups: what is
 * typed without tones, and names that people of several groups are called by.
 */
export const ethnicGroupRule: FieldRule<'ethnic-group'> = {
  read(field, answers) {
    const typed = answers.text();
    if (typed === '') return {};
    const group = groupOfName(typed);
    if (!group) {
      const suggestions = suggestEthnicGroups(typed).map(({ name }) => name);
      return suggestions.length > 0
        ? refused({
            ...fault(field, 'ethnic-group-unclear', { typed }),
            suggestions: suggestions.slice(0, MANY),
          })
        : refused(fault(field, 'ethnic-group-unknown', { typed }));
    }
    const { name, codes } = group;
    const value = { kind: 'ethnic-group', name, code: codes[TABLE], table: TABLE } as const;
    const others = othersCalled(name);
    if (others.length === 0) return { value };
    const shared = notice(field, 'ethnic-group-shared-name', { name, others: others.join(', ') });
    return { value, warnings: [{ ...shared, suggestions: others }] };
  },
};

/** Names of groups that begin with what is typed, or hold a word that does; for a list to choose from. */
export function ethnicGroupNames(typed: string): string[] {
  return searchKey(typed) === ''
    ? ethnicGroups.map(({ name }) => name)
    : suggestEthnicGroups(typed).map(({ name }) => name);
}

import { searchKey } from '@phoihop/vietnamese/text';
import type { Agency } from '../model/agency.js';

/** The body that a person belongs to: hosts name it by its id, its name, or another name of it; undefined where none of the list is. */
export function agencyOfPerson(agencies: readonly Agency[], named: string | undefined): string | undefined {
  if (named === undefined) return undefined;
  const key = searchKey(named);
  const found = agencies.find(
    ({ id, name, shortName, aliases }) =>
      id === named || [name, shortName ?? name, ...aliases].some((each) => searchKey(each) === key),
  );
  return found?.id;
}

import { searchKey } from '@phoihop/vietnamese/text';
import type { PublicNomination, PublicRound } from '../index.js';
import { NOBODY, personIn } from './listed-person.js';
import type { ListedRow } from './row.js';

/** A line of the list that everybody may see. */
export interface PublicRow extends ListedRow {
  nomination: PublicNomination;
}

/** The lines of a round as everybody may see it. They have no ids of their own: they are counted. */
export function publicRows(round: PublicRound): readonly PublicRow[] {
  const categories = new Map(round.categories.map((category) => [category.id, category]));
  return round.nominations.map((nomination, index) => {
    const category = categories.get(nomination.category);
    const person = category ? personIn(category, nomination) : NOBODY;
    return {
      ...person,
      id: String(index),
      unit: nomination.unit,
      category: nomination.category,
      state: nomination.state,
      reason: '',
      searched: searchKey(`${person.name} ${person.place}`),
      nomination,
    };
  });
}

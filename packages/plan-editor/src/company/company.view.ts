import type { PersonHere } from '@phoihop/kit/live';
import type { Item } from '@phoihop/plan';
import { givenName } from '@phoihop/vietnamese/people';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nameOf } from '../item-name.js';
import type { CompanyMessages } from './company.messages.js';

/** People in one item. */
export interface PeopleAt {
  item: Item;
  people: readonly PersonHere[];
}

/** Who is in which item, in the order of the plan; those who are in none, or in one that is not here, are left out. */
export function peopleByItem(items: readonly Item[], people: readonly PersonHere[]): PeopleAt[] {
  const byPlace = new Map<string, PersonHere[]>();
  for (const person of people) {
    if (person.place !== null) byPlace.set(person.place, [...(byPlace.get(person.place) ?? []), person]);
  }
  return items.flatMap((item) => {
    const here = byPlace.get(item.id);
    return here ? [{ item, people: here }] : [];
  });
}

/** Beside each item the people in it: by the given name, as colleagues call each other; in full to be read out. */
export function companyView(places: readonly PeopleAt[], texts: CompanyMessages): TemplateResult {
  return html`<ul role="list" class="company" part="company" aria-label=${texts.list}>
    ${repeat(
      places,
      ({ item }) => item.id,
      ({ item, people }) => {
        const words = texts.here(people.map(({ name }) => name).join(', '), nameOf(item));
        return html`<li data-place=${item.id}>
          <span class="who" aria-hidden="true" title=${words}
            >${people.map(({ name }) => givenName(name)).join(', ')}</span
          ><span class="visually-hidden">${words}</span>
        </li>`;
      },
    )}
  </ul>`;
}

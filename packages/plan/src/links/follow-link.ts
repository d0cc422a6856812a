import { pairsOf } from '../compare/pairs.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';

/**
 * What has become of the item that a link leads to: it is here, in whatever form; `replaced` by one of its words
 * with another id, as when the plan was read anew; or `removed`, `near` being the item before it that is still
 * here. `was` is how it last stood. `unknown` where no version has it.
 */
export type LinkedItem =
  | { state: 'here'; item: Item }
  | { state: 'replaced'; was: Item; item: Item }
  | { state: 'removed'; was: Item; near: Item | null }
  | { state: 'unknown' };

function itemsOf({ items, appendices }: Plan): Item[] {
  return [...items, ...appendices.flatMap((appendix) => appendix.items)];
}

function gone(here: readonly Item[], before: readonly Item[], place: number, was: Item): LinkedItem {
  const wordsOf = (items: readonly Item[]): { id: undefined; text: string }[] =>
    items.map(({ text }) => ({ id: undefined, text }));
  const known = new Set(before.map(({ id }) => id));
  for (const [at, earlier] of pairsOf(wordsOf(before), wordsOf(here))) {
    const item = here[at];
    if (earlier === place && item && !known.has(item.id)) return { state: 'replaced', was, item };
  }
  const byId = new Map(here.map((item) => [item.id, item]));
  const near = before
    .slice(0, place)
    .reverse()
    .find(({ id }) => byId.has(id));
  return { state: 'removed', was, near: near ? (byId.get(near.id) ?? null) : null };
}

/** Where a link leads in a plan; where the item is gone, what the given versions tell of it, the latest first. */
export function followLink(plan: Plan, id: string, versions: readonly Plan[] = []): LinkedItem {
  const here = itemsOf(plan);
  const item = here.find((each) => each.id === id);
  if (item) return { state: 'here', item };
  for (const version of versions) {
    const before = itemsOf(version);
    const place = before.findIndex((each) => each.id === id);
    const was = before[place];
    if (was) return gone(here, before, place, was);
  }
  return { state: 'unknown' };
}

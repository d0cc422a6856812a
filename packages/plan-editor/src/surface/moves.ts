import { subtreeOf, type Item, type SingleChange } from '@phoihop/plan';
import { longestRising } from '@phoihop/plan/compare';

/**
 * The moves that bring items into `order`, by their ids, all of which it holds: as few as there can be. Each moves
 * one item alone; what stands below it has a place of its own in the order.
 */
export function movesTo(order: readonly string[], items: readonly Item[]): SingleChange[] {
  const places = new Map(items.map(({ id }, place) => [id, place]));
  const stay = longestRising(order.map((id) => places.get(id) ?? 0));
  let standing = items;
  return order.flatMap((item, index) => {
    if (stay.has(index)) return [];
    const after = order[index - 1] ?? null;
    const keeps = subtreeOf(standing, item).flatMap(({ id }) => (id === item ? [] : id));
    const moved = standing.filter(({ id }) => id === item);
    const rest = standing.filter(({ id }) => id !== item);
    const place = rest.findIndex(({ id }) => id === after) + 1;
    standing = [...rest.slice(0, place), ...moved, ...rest.slice(place)];
    return { type: 'item/move', part: 'text', item, after, shift: 0, ...(keeps.length > 0 ? { keeps } : {}) };
  });
}

/** Something that a list knows by its id. */
interface Listed {
  id: string;
}

/** The list with `value` behind `after` (null: first), or null when that place is gone. */
export function placedBehind<Value extends Listed>(
  list: readonly Value[],
  after: string | null,
  value: Value,
): Value[] | null {
  const place = after === null ? 0 : list.findIndex(({ id }) => id === after) + 1;
  if (after !== null && place === 0) return null;
  return [...list.slice(0, place), value, ...list.slice(place)];
}

/** The list with `value` behind `after`; at the end where that is left out or gone. */
export function placedNear<Value extends Listed>(
  list: readonly Value[],
  after: string | null | undefined,
  value: Value,
): Value[] {
  return (after === undefined ? null : placedBehind(list, after, value)) ?? [...list, value];
}

/** The id before that of `id`; null for the first. */
export function idBeforeIn(list: readonly Listed[], id: string): string | null {
  return list[list.findIndex((each) => each.id === id) - 1]?.id ?? null;
}

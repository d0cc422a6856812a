import type { MatrixGroup, MatrixRow, StatedRoles } from './matrix.js';

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && one.every((each, place) => each === other[place]));
}

function isSameStated(one: readonly StatedRoles[], other: readonly StatedRoles[]): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every(({ on, assignments }, place) => {
        const same = other[place];
        return on === same?.on && assignments === same.assignments;
      }))
  );
}

function isSameRow(one: MatrixRow, other: MatrixRow): boolean {
  return (
    one.item === other.item &&
    one.kind === other.kind &&
    one.depth === other.depth &&
    one.parent === other.parent &&
    one.subtree === other.subtree &&
    one.inherited === other.inherited &&
    one.counts === other.counts &&
    isSameStated(one.stated, other.stated) &&
    isSameList(one.lines, other.lines) &&
    isSameList(one.times, other.times)
  );
}

/** The rows, as the very objects of `before` where nothing in them has changed. */
export function rowsLike(before: readonly MatrixRow[], rows: readonly MatrixRow[]): readonly MatrixRow[] {
  let places: ReadonlyMap<string, number> | undefined;
  let cursor = 0;
  const kept = rows.map((row) => {
    // Mostly all rows are still in their order: looking them up would take longer than all else.
    if (before[cursor]?.item.id !== row.item.id) {
      places ??= new Map(before.map(({ item }, place) => [item.id, place]));
      const place = places.get(row.item.id);
      if (place === undefined) return row;
      cursor = place;
    }
    const old = before[cursor++];
    return old && isSameRow(old, row) ? old : row;
  });
  return isSameList(kept, before) ? before : kept;
}

/** The groups, as the very objects of `before` where nothing in them has changed. */
export function groupsLike(
  before: readonly MatrixGroup[],
  groups: readonly MatrixGroup[],
): readonly MatrixGroup[] {
  const known = new Map(before.map((group) => [group.key, group]));
  const kept = groups.map((group) => {
    const old = known.get(group.key);
    const isSame =
      old?.columns.length === group.columns.length &&
      old.columns.every(({ agency }, place) => agency === group.columns[place]?.agency);
    return isSame ? old : group;
  });
  return kept.length === before.length && kept.every((group, place) => group === before[place])
    ? before
    : kept;
}

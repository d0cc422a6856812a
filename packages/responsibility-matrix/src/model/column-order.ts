import type { MatrixColumn, MatrixGroup } from '@phoihop/plan/matrix';

/** The columns of a group in the order that a person has given them; those without one stand behind, as they did. */
function ordered(columns: readonly MatrixColumn[], places: ReadonlyMap<string, number>): MatrixColumn[] {
  const placeOf = ({ agency }: MatrixColumn): number => places.get(agency.id) ?? Infinity;
  return [...columns].sort((one, other) => {
    const [first, second] = [placeOf(one), placeOf(other)];
    return first === second ? 0 : first - second;
  });
}

/** Groups of one side are one: a side is not parted by levels, since short names tell them. */
function bySide(groups: readonly MatrixGroup[]): readonly MatrixGroup[] {
  if (groups.every(({ side }) => side === null)) return groups;
  const merged: MatrixGroup[] = [];
  for (const group of groups) {
    const last = merged.at(-1);
    if (last?.side === group.side && last.isSubject !== true)
      merged[merged.length - 1] = { ...last, level: null, columns: [...last.columns, ...group.columns] };
    else merged.push(group);
  }
  return merged;
}

/** Groups as they are shown: by side, with their columns in the order of a list of bodies. */
export function inOrder(groups: readonly MatrixGroup[], order: readonly string[]): readonly MatrixGroup[] {
  const sides = bySide(groups);
  if (order.length === 0) return sides;
  const places = new Map(order.map((id, place) => [id, place]));
  return sides.map((group) => ({ ...group, columns: ordered(group.columns, places) }));
}

import type { MatrixGroup } from '@phoihop/plan/matrix';

/** The order after a column was carried to the place of another; null where that is in another group. */
export function carried(groups: readonly MatrixGroup[], from: number, to: number): string[] | null {
  const columns = groups.flatMap((group) => group.columns.map(({ agency }) => ({ id: agency.id, group })));
  const [moving, target] = [columns[from], columns[to]];
  if (!moving || moving.group !== target?.group || from === to) return null;
  columns.splice(from, 1);
  columns.splice(to, 0, moving);
  return columns.map(({ id }) => id);
}

/** All bodies in their order, with those that are shown in another order at the places that they have among them. */
export function orderWith(all: readonly string[], shown: readonly string[]): string[] {
  const places = new Set(shown);
  const next = shown.values();
  return all.map((id) => (places.has(id) ? (next.next().value ?? id) : id));
}

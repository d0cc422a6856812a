import type { RosterRow } from './row.js';

/** What a list of this year does to that of last year: công nhận, đưa ra, thay thế, giữ nguyên. */
export interface RosterComparison {
  /** Recognised this year for the first time. */
  recognised: readonly RosterRow[];
  /** On last year's list, and not on this year's. */
  removed: readonly RosterRow[];
  /** Recognised in somebody's place. */
  replaced: readonly { before: RosterRow; after: RosterRow }[];
  kept: readonly { before: RosterRow; after: RosterRow }[];
}

const decided = (rows: readonly RosterRow[]): RosterRow[] => rows.filter(({ state }) => state === 'decided');

/** Who somebody takes the place of, as the step says that recognised them: an id of last year's list. */
function replacedBy({ nomination }: RosterRow): string | undefined {
  return nomination.steps.at(-1)?.replaces;
}

/**
 * Sets those recognised this year against last year's list. People are known by folded name, year of birth and commune;
 * where that is not known, only by the id of their nomination.
 */
export function compareRosters(
  lastYear: readonly RosterRow[],
  thisYear: readonly RosterRow[],
): RosterComparison {
  const before = decided(lastYear);
  const keyOf = (row: RosterRow): string => (row.person === '' ? `id:${row.id}` : row.person);
  const earlier = new Map(before.map((row) => [keyOf(row), row]));
  const byId = new Map(before.map((row) => [row.id, row]));
  const recognised: RosterRow[] = [];
  const replaced: { before: RosterRow; after: RosterRow }[] = [];
  const kept: { before: RosterRow; after: RosterRow }[] = [];
  const still = new Set<RosterRow>();
  for (const after of decided(thisYear)) {
    const same = earlier.get(keyOf(after));
    if (same) {
      kept.push({ before: same, after });
      still.add(same);
    }
  }
  for (const after of decided(thisYear)) {
    if (kept.some((pair) => pair.after === after)) continue;
    const place = byId.get(replacedBy(after) ?? '');
    if (place && !still.has(place)) {
      replaced.push({ before: place, after });
      still.add(place);
    } else recognised.push(after);
  }
  return { recognised, removed: before.filter((row) => !still.has(row)), replaced, kept };
}

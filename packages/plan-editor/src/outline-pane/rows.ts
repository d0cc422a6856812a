import { lineOf, type Entry } from './entries.js';

/** An entry that is seen, with what a screen reader says of its place (WAI-ARIA, tree). */
export interface Row extends Entry {
  /** One line of its text. */
  text: string;
  /** Whether what stands below is seen; undefined where nothing does. */
  open: boolean | undefined;
  /** Its place among those beside it, from 1, and how many they are. */
  position: number;
  size: number;
}

/** Up to so many entries an outline is shown unfolded. */
const AT_ONCE = 60;

/** The depth down to which an outline is open before a person has folded anything: all that goes at once. */
export function openDepth(entries: readonly Entry[]): number {
  const counts = new Map<number, number>();
  for (const { depth } of entries) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  let shown = 0;
  let depth = 0;
  while (counts.has(depth + 1) && (depth === 0 || shown + (counts.get(depth + 1) ?? 0) <= AT_ONCE))
    shown += counts.get(++depth) ?? 0;
  return depth;
}

/** How many entries stand beside each, by the entry that they stand under. */
function placed(entries: readonly Entry[]): Map<string, { position: number; siblings: { size: number } }> {
  const places = new Map<string, { position: number; siblings: { size: number } }>();
  const rows: { size: number }[] = [];
  for (const { id, depth } of entries) {
    rows.length = Math.min(rows.length, depth);
    const siblings = (rows[depth - 1] ??= { size: 0 });
    siblings.size += 1;
    places.set(id, { position: siblings.size, siblings });
  }
  return places;
}

function same(first: Row, second: Row): boolean {
  return (Object.keys(first) as (keyof Row)[]).every((key) => first[key] === second[key]);
}

/** The rows that are seen; those that stay as they were are the same objects as in `before`. */
export function visibleRows(
  entries: readonly Entry[],
  isOpen: (entry: Entry) => boolean,
  before: readonly Row[] = [],
): Row[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const places = placed(entries);
  const rows: Row[] = [];
  let folded = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    if (entry.depth > folded) continue;
    const open = entry.branch ? isOpen(entry) : undefined;
    folded = open === false ? entry.depth : Number.POSITIVE_INFINITY;
    const place = places.get(entry.id);
    const row: Row = {
      ...entry,
      text: lineOf(entry.text),
      open,
      position: place?.position ?? 1,
      size: place?.siblings.size ?? 1,
    };
    const old = known.get(entry.id);
    rows.push(old && same(old, row) ? old : row);
  }
  return rows;
}

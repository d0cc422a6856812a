import { comparePlans, segmentsOf, type ItemDifference, type Segment } from '../compare/index.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';

/** A stretch of an item's text that only the later plan has, or only the earlier; UTF-16 offsets, `to` excluded. */
export interface TextChange {
  from: number;
  to: number;
  kind: 'added' | 'removed';
}

/** Two states of a plan in one: what was taken out stands beside what came in. */
export interface MarkedPlan {
  /** The later plan, with items and words that only the earlier has at their places. */
  plan: Plan;
  /** What was added and taken out, by the ids of items; whatever is not named is in both. */
  changes: ReadonlyMap<string, readonly TextChange[]>;
}

/** The id under which what has moved away is shown at its old place. */
function oldPlaceId(id: string): string {
  return `${id}~`;
}

function whole({ text }: Item, kind: TextChange['kind']): TextChange[] {
  // An item without words, such as a table without a caption, is marked by its first place.
  return [{ from: 0, to: Math.max(text.length, 1), kind }];
}

/** The words of both, and which of them are of one alone. Marks lie on other places then, and are left out. */
function joined(later: Item, segments: readonly Segment[]): { item: Item; changes: TextChange[] } {
  let text = '';
  const changes: TextChange[] = [];
  for (const segment of segments) {
    const from = text.length;
    text += segment.text;
    if (segment.kind !== 'kept') changes.push({ from, to: text.length, kind: segment.kind });
  }
  const { marks: _marks, ...item } = later;
  return { item: { ...item, text }, changes };
}

/** Puts an item that is no longer there behind what stood before it. */
function putBack(items: Item[], earlier: readonly Item[], place: number, gone: Item): void {
  for (let before = place - 1; before >= 0; before--) {
    const id = earlier[before]?.id ?? '';
    const found = items.findIndex((item) => item.id === id || item.id === oldPlaceId(id));
    const old = items.findIndex((item) => item.id === oldPlaceId(id));
    const behind = old >= 0 ? old : found;
    if (behind < 0) continue;
    items.splice(behind + 1, 0, gone);
    return;
  }
  items.unshift(gone);
}

/**
 * An amended plan with its amendments marked (bản đánh dấu sửa đổi): words and items that were added or taken out since
 * the earlier one. What has moved is taken out at its old place and added at its new one. Head, foot and tasks are those
 * of the later plan; `comparePlans` tells what differs there.
 */
export function markedPlan(earlier: Plan, later: Plan): MarkedPlan {
  const differences = comparePlans(earlier, later).items;
  const changes = new Map<string, TextChange[]>();
  const edited = new Map<string, Item>();
  for (const each of differences) {
    if (each.change === 'added' || (each.change === 'altered' && each.moved))
      changes.set(each.later.id, whole(each.later, 'added'));
    else if (each.change === 'altered' && each.text) {
      const both = joined(each.later, segmentsOf(each.earlier.text, each.later.text));
      edited.set(each.later.id, both.item);
      changes.set(each.later.id, both.changes);
    }
  }
  const items = later.items.map((item) => edited.get(item.id) ?? item);
  for (const { item, place } of gone(differences)) {
    const old = { ...item, id: oldPlaceId(item.id) };
    changes.set(old.id, whole(old, 'removed'));
    putBack(items, earlier.items, place, old);
  }
  return { plan: { ...later, items }, changes };
}

/** What no longer stands where it stood, in the order in which it did. */
function gone(differences: readonly ItemDifference[]): { item: Item; place: number }[] {
  return differences
    .flatMap((each) =>
      each.change === 'removed' || (each.change === 'altered' && each.moved)
        ? [{ item: each.earlier, place: each.earlierPlace }]
        : [],
    )
    .sort((one, other) => one.place - other.place);
}

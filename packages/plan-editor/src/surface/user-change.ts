import type { Item, PlanChange, SingleChange } from '@phoihop/plan';
import type { Node } from 'prosemirror-model';
import { attributesOf, blockOf, marksOf } from './item-node.js';

/** The blocks that differ between two bodies: from `from` up to, not including, the ends. */
export interface Stretch {
  from: number;
  endBefore: number;
  endAfter: number;
}

/** Where two bodies differ; null where they do not. Blocks that were not touched are the same objects. */
export function stretchBetween(before: Node, after: Node): Stretch | null {
  const shortest = Math.min(before.childCount, after.childCount);
  let from = 0;
  while (from < shortest && before.child(from) === after.child(from)) from++;
  let endBefore = before.childCount;
  let endAfter = after.childCount;
  while (endBefore > from && endAfter > from && before.child(endBefore - 1) === after.child(endAfter - 1)) {
    endBefore--;
    endAfter--;
  }
  return from === endBefore && from === endAfter ? null : { from, endBefore, endAfter };
}

/** The id of the one item whose text a person has changed; null where blocks came, went or changed places. */
export function editedItem(before: Node, after: Node, { from, endBefore, endAfter }: Stretch): string | null {
  if (endBefore !== from + 1 || endAfter !== from + 1) return null;
  const { id } = attributesOf(before.child(from));
  return id !== '' && attributesOf(after.child(from)).id === id ? id : null;
}

function childrenOf(body: Node, from: number, end: number): Node[] {
  return Array.from({ length: end - from }, (_, index) => body.child(from + index));
}

function editOf(item: Item, block: Node): SingleChange | null {
  if (block === blockOf(item)) return null;
  const after = block.textContent;
  const marks = marksOf(block);
  const same = after === item.text && JSON.stringify(marks) === JSON.stringify(item.marks ?? []);
  return same ? null : { type: 'item/text', part: 'text', item: item.id, before: item.text, after, marks };
}

function removalOf(items: readonly Item[], gone: ReadonlySet<string>): SingleChange[] {
  if (gone.size === 0) return [];
  const keeps: string[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (gone.has(item.id)) level = Math.min(level, item.level);
    else if (item.level > level) keeps.push(item.id);
    else level = Number.POSITIVE_INFINITY;
  }
  const kept = keeps.length > 0 ? { keeps } : {};
  return [{ type: 'item/remove', part: 'text', items: [...gone], ...kept }];
}

/**
 * What a person did to several blocks at once: typed over or deleted a selection, split a line, dropped text.
 * `items` is the body as the plan has it; a block without an id, or with one that stands twice, is a new item.
 */
export function restructured(items: readonly Item[], after: Node, newId: () => string): PlanChange | null {
  const known = new Map(items.map((item) => [item.id, item]));
  const seen = new Set<string>();
  const edits: SingleChange[] = [];
  const insertions: SingleChange[] = [];
  let previous: Item | null = null;
  for (const block of childrenOf(after, 0, after.childCount)) {
    const { id, level, label } = attributesOf(block);
    const item = seen.has(id) ? undefined : known.get(id);
    if (item) {
      seen.add(id);
      const edit = editOf(item, block);
      if (edit) edits.push(edit);
      previous = item;
      continue;
    }
    const marks = marksOf(block);
    const fresh: Item = {
      id: newId(),
      level: level > 0 ? level : (previous?.level ?? 1),
      label: known.has(id) ? null : label,
      text: block.textContent,
      ...(marks.length > 0 ? { marks } : {}),
    };
    insertions.push({ type: 'item/insert', part: 'text', after: previous?.id ?? null, items: [fresh] });
    previous = fresh;
  }
  const gone = new Set(items.filter(({ id }) => !seen.has(id)).map(({ id }) => id));
  // Insertions come first: what they stand behind may itself be taken out.
  const changes = [...edits, ...insertions, ...removalOf(items, gone)];
  return changes.length === 0 ? null : { type: 'batch', part: 'text', changes };
}

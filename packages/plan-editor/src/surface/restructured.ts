import type { Item, PlanChange, SingleChange } from '@phoihop/plan';
import type { Node } from 'prosemirror-model';
import { blocksOf } from './body.js';
import { attributesOf, marksOf, shows } from './item-node.js';
import { movesTo } from './moves.js';

function editOf(item: Item, block: Node): SingleChange | null {
  if (shows(block, item)) return null;
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
 * What a person did to several blocks at once: typed over, deleted or moved a selection, split a line, dropped text.
 * `items` is the body as the plan has it; a block without an id, or with one that stands twice, is a new item.
 */
export function restructured(items: readonly Item[], after: Node, newId: () => string): PlanChange | null {
  const known = new Map(items.map((item) => [item.id, item]));
  const seen = new Set<string>();
  const edits: SingleChange[] = [];
  const insertions: SingleChange[] = [];
  let previous: Item | null = null;
  for (const block of blocksOf(after)) {
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
  const left = items.filter(({ id }) => seen.has(id));
  // What is new stands behind what has moved, and what is taken out asks what stood below it before.
  const changes = [...edits, ...removalOf(items, gone), ...movesTo([...seen], left), ...insertions];
  return changes.length === 0 ? null : { type: 'batch', part: 'text', changes };
}

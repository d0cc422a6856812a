import type { SetLabels } from '../commands/item-changes.js';
import type { Item } from '../model/item.js';
import { parentIndex } from '../model/tree.js';
import { formatLabel, nextLabel, parseLabel, type ParsedLabel } from './label.js';

/** Labels that count; dashes and other bullets stay as they are. */
function counted(label: string | null): ParsedLabel | null {
  const parsed = label === null ? null : parseLabel(label);
  return parsed && parsed.path.length > 0 ? parsed : null;
}

/** Whether two labels belong to one row of numbers: `1.` and `2.`, `1.1.` and `1.2.`, but not `1.` and `a)`. */
function sameRow(first: ParsedLabel, second: ParsedLabel): boolean {
  return first.scheme === second.scheme && first.path.length === second.path.length;
}

/** The items before `index` under the same parent, the nearest first. */
function elderSiblings(items: readonly Item[], index: number): Item[] {
  const parent = parentIndex(items, index);
  const level = items[index]?.level;
  return items
    .slice(parent + 1, index)
    .filter((item) => item.level === level)
    .reverse();
}

/** The label that the item at `index` would have, `shape` being that of its row; labels before it are final. */
function expected(items: readonly Item[], index: number, shape: ParsedLabel): ParsedLabel {
  const elder = elderSiblings(items, index)
    .map((item) => counted(item.label))
    .find((label) => label && sameRow(label, shape));
  const parent = counted(items[parentIndex(items, index)]?.label ?? null);
  const prefix = shape.path.slice(0, -1);
  const fromParent =
    parent?.scheme === shape.scheme && parent.path.length === prefix.length ? parent.path : prefix;
  const path = elder ? nextLabel(elder).path : [...fromParent, 1];
  return { ...shape, path: elder ? [...fromParent, path.at(-1) ?? 1] : path };
}

/** Whether a printed label is the one that its place asks for. */
function isRegular(items: readonly Item[], index: number): boolean {
  const label = counted(items[index]?.label ?? null);
  return label !== null && formatLabel(expected(items, index, label)) === items[index]?.label;
}

/** The shape that a label without a model takes below its parent: I. → 1. → 1.1. → a) → -, as plans are written. */
function shapeBelow(parent: ParsedLabel | null, depth: number): string | null {
  if (depth === 1) return 'I.';
  if (!parent) return '-';
  if (parent.scheme === 'decimal') return parent.path.length === 1 ? `${String(parent.path[0])}.1.` : 'a)';
  return parent.scheme === 'letter' ? '-' : '1.';
}

/** The label whose row an item joins at a new place: a sibling's, else what is usual below its parent. */
function modelLabel(items: readonly Item[], index: number, moved: ReadonlySet<string>): string | null {
  const parent = parentIndex(items, index);
  const level = items[index]?.level ?? 1;
  const elders = elderSiblings(items, index);
  // A paragraph among numbered items takes no number from what is brought beside it.
  const elder = elders.find(({ label }) => label !== null) ?? elders[0];
  if (elder && (elder.label !== null || items[index]?.label === null)) return elder.label;
  for (const item of items.slice(index + 1)) {
    if (item.level < level) break;
    if (item.level === level && !moved.has(item.id)) return item.label;
  }
  return shapeBelow(counted(items[parent]?.label ?? null), level);
}

/**
 * The labels that a change of order or level brings with it: `before` as it was, `after` with the labels still
 * as printed. Rows that were numbered regularly go on so; a label that was already faulty stays as printed
 * until a person mends it. Items that are new or have changed their level (`moved`) take the row of their place.
 */
export function renumbered(
  before: readonly Item[],
  after: readonly Item[],
  moved: ReadonlySet<string>,
): SetLabels | null {
  const regular = new Set(before.filter((_, index) => isRegular(before, index)).map((item) => item.id));
  const items = [...after];
  const labels: SetLabels['labels'] = [];
  for (const [index, item] of after.entries()) {
    const label = moved.has(item.id) ? modelLabel(items, index, moved) : item.label;
    const shape = counted(label);
    const keeps = !moved.has(item.id) && !regular.has(item.id);
    const next = keeps ? item.label : shape ? formatLabel(expected(items, index, shape)) : label;
    if (next === item.label) continue;
    labels.push({ item: item.id, before: item.label, after: next });
    items[index] = { ...item, label: next };
  }
  return labels.length > 0 ? { type: 'item/labels', part: 'text', labels } : null;
}

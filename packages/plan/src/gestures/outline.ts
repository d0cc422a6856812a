import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import type { Item } from '../model/item.js';
import { parentIndex, subtreeEnd } from '../model/tree.js';

/** The index of the item before `index` under the same parent, or -1. */
function previousSibling(items: readonly Item[], index: number): number {
  const level = items[index]?.level ?? 0;
  for (let candidate = index - 1; candidate >= 0; candidate--) {
    const found = items[candidate]?.level ?? 0;
    if (found === level) return candidate;
    if (found < level) return -1;
  }
  return -1;
}

function indexOf(items: readonly Item[], id: string): number {
  return items.findIndex((item) => item.id === id);
}

/** An item without a label yet; numbering gives it one. */
function blankItem(id: string, level: number, text: string): Item {
  return { id, level, label: null, text };
}

/**
 * A new item behind `id`, as Enter at the end of a line does: under it when it has items below it, else beside
 * it. With null, or in an empty body, a first item.
 */
export function insertBehind(
  items: readonly Item[],
  id: string | null,
  newId: string,
  text = '',
): SingleChange {
  const index = id === null ? -1 : indexOf(items, id);
  const item = items[index];
  const hasChildren = item !== undefined && subtreeEnd(items, index) > index + 1;
  const level = item ? (hasChildren ? (items[index + 1]?.level ?? item.level + 1) : item.level) : 1;
  const trial = [...items.slice(0, index + 1), blankItem(newId, level, text)];
  return {
    type: 'item/insert',
    part: 'text',
    after: item?.id ?? null,
    under: trial[parentIndex(trial, index + 1)]?.id ?? null,
    items: [blankItem(newId, level, text)],
  };
}

/** Enter within a line: what stands behind `offset` (UTF-16) becomes an item of its own. */
export function splitItem(
  items: readonly Item[],
  id: string,
  offset: number,
  newId: string,
): PlanChange | null {
  const item = items[indexOf(items, id)];
  if (!item || offset < 0 || offset > item.text.length) return null;
  const rest = item.text.slice(offset).trimStart();
  const insertion = insertBehind(items, id, newId, rest);
  if (rest === '') return insertion;
  const kept = item.text.slice(0, offset).trimEnd();
  return {
    type: 'batch',
    part: 'text',
    changes: [{ type: 'item/text', part: 'text', item: id, before: item.text, after: kept }, insertion],
  };
}

/**
 * Backspace at the beginning of a line: its text goes to the end of the line before it, and the items below
 * it stay. Null for the first line.
 */
export function joinWithPrevious(items: readonly Item[], id: string): PlanChange | null {
  const index = indexOf(items, id);
  const item = items[index];
  const previous = items[index - 1];
  if (!item || !previous) return null;
  const below = items.slice(index + 1, subtreeEnd(items, index)).map((each) => each.id);
  const removal: SingleChange = {
    type: 'item/remove',
    part: 'text',
    items: [id],
    ...(below.length > 0 ? { keeps: below } : {}),
  };
  if (item.text === '') return removal;
  const after = previous.text === '' ? item.text : `${previous.text} ${item.text}`;
  const edit: SingleChange = {
    type: 'item/text',
    part: 'text',
    item: previous.id,
    before: previous.text,
    after,
  };
  return { type: 'batch', part: 'text', changes: [edit, removal] };
}

/** Takes out an item and all that stands below it. */
export function removeSubtree(items: readonly Item[], id: string): SingleChange | null {
  const index = indexOf(items, id);
  if (index < 0) return null;
  return {
    type: 'item/remove',
    part: 'text',
    items: items.slice(index, subtreeEnd(items, index)).map((each) => each.id),
  };
}

/** Moves a subtree before the one above it on its level; null where there is none. */
export function moveUp(items: readonly Item[], id: string): SingleChange | null {
  const index = indexOf(items, id);
  const sibling = index < 0 ? -1 : previousSibling(items, index);
  if (sibling < 0) return null;
  return { type: 'item/move', part: 'text', item: id, after: items[sibling - 1]?.id ?? null, shift: 0 };
}

/** Moves a subtree behind the one below it on its level; null where there is none. */
export function moveDown(items: readonly Item[], id: string): SingleChange | null {
  const index = indexOf(items, id);
  const next = index < 0 ? -1 : subtreeEnd(items, index);
  if (next < 0 || items[next]?.level !== items[index]?.level) return null;
  return {
    type: 'item/move',
    part: 'text',
    item: id,
    after: items[subtreeEnd(items, next) - 1]?.id ?? null,
    shift: 0,
  };
}

/** Tab: a subtree goes one level deeper, under the item above it on its level; null where there is none. */
export function indent(items: readonly Item[], id: string): SingleChange | null {
  const index = indexOf(items, id);
  if (index < 0 || previousSibling(items, index) < 0) return null;
  return { type: 'item/level', part: 'text', item: id, shift: 1 };
}

/**
 * Shift+Tab: a subtree comes out to the level of its parent, where it stands, as in Word: what follows it on
 * a deeper level stands below it from then on. Null at the outermost level.
 */
export function outdent(items: readonly Item[], id: string): SingleChange | null {
  const index = indexOf(items, id);
  const item = items[index];
  const parent = items[index < 0 ? -1 : parentIndex(items, index)];
  return item && parent
    ? { type: 'item/level', part: 'text', item: id, shift: parent.level - item.level }
    : null;
}

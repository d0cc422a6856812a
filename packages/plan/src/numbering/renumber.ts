import type { SetLabels } from '../commands/item-changes.js';
import type { Item } from '../model/item.js';
import { remembered } from '../remembered.js';
import { formatLabel, nextLabel, parseLabel, type ParsedLabel } from './label.js';

type Counted = (label: string | null) => ParsedLabel | null;

/** Labels that count; dashes and other bullets stay as they are. The same few come again in a plan. */
function countedOnce(): Counted {
  const parsed = remembered((label: string) => {
    const found = parseLabel(label);
    return found && found.path.length > 0 ? found : null;
  });
  return (label) => (label === null ? null : parsed(label));
}

/** Labels of one row of numbers have one shape: `1.` and `2.`, `1.1.` and `1.2.`, but not `1.` and `a)`. */
function shapeOf({ scheme, path }: ParsedLabel): string {
  return `${scheme}/${String(path.length)}`;
}

/** The items of one level under one parent, so far. */
interface Siblings {
  /** The label of the latest of them. */
  label: string | null;
  /** The nearest label that is one; null where none of them has one. */
  printed: string | null;
  /** The latest label of each shape. */
  rows: Map<string, ParsedLabel>;
}

/** The place of an item among those before it, in one pass through the body: labels before it are final. */
class Place {
  readonly #counted: Counted;
  /** By level: what stands there under the parent that is open now. */
  readonly #open: (Siblings | undefined)[] = [];

  constructor(counted: Counted) {
    this.#counted = counted;
  }

  /** Comes to an item of this level: what is deeper is closed. */
  enter(level: number): void {
    this.#open.length = Math.min(this.#open.length, level);
  }

  /** Leaves that item behind, with its final label. */
  leave(level: number, label: string | null): void {
    const siblings = (this.#open[level - 1] ??= { label, printed: null, rows: new Map() });
    const counted = this.#counted(label);
    siblings.label = label;
    if (label !== null) siblings.printed = label;
    if (counted) siblings.rows.set(shapeOf(counted), counted);
  }

  /** The siblings before an item of this level; undefined where it is the first. */
  siblings(level: number): Siblings | undefined {
    return this.#open[level - 1];
  }

  parent(level: number): ParsedLabel | null {
    for (let above = level - 2; above >= 0; above--) {
      const open = this.#open[above];
      if (open) return this.#counted(open.label);
    }
    return null;
  }

  /** The label that an item of this level would have, `shape` being that of its row. */
  expected(level: number, shape: ParsedLabel): string {
    const elder = this.siblings(level)?.rows.get(shapeOf(shape));
    const parent = this.parent(level);
    const prefix = shape.path.slice(0, -1);
    const fromParent =
      parent?.scheme === shape.scheme && parent.path.length === prefix.length ? parent.path : prefix;
    const last = elder ? (nextLabel(elder).path.at(-1) ?? 1) : 1;
    return formatLabel({ ...shape, path: [...fromParent, last] });
  }
}

/** The ids of items whose printed label is the one that its place asks for. */
function regularIn(items: readonly Item[], counted: Counted): Set<string> {
  const regular = new Set<string>();
  const place = new Place(counted);
  for (const { id, level, label } of items) {
    place.enter(level);
    const shape = counted(label);
    if (shape && place.expected(level, shape) === label) regular.add(id);
    place.leave(level, label);
  }
  return regular;
}

/** The shape that a label without a model takes below its parent: I. → 1. → 1.1. → a) → -, as plans are written. */
function shapeBelow(parent: ParsedLabel | null, depth: number): string | null {
  if (depth === 1) return 'I.';
  if (!parent) return '-';
  if (parent.scheme === 'decimal') return parent.path.length === 1 ? `${String(parent.path[0])}.1.` : 'a)';
  return parent.scheme === 'letter' ? '-' : '1.';
}

/** The label whose row an item joins at a new place: a sibling's, else what is usual below its parent. */
function modelLabel(
  items: readonly Item[],
  index: number,
  place: Place,
  moved: ReadonlySet<string>,
): string | null {
  const { level, label } = items[index] ?? { level: 1, label: null };
  const elder = place.siblings(level);
  // A paragraph among numbered items takes no number from what is brought beside it.
  if (elder && (elder.printed !== null || label === null)) return elder.printed;
  for (let next = index + 1; next < items.length; next++) {
    const item = items[next];
    if (!item || item.level < level) break;
    if (item.level === level && !moved.has(item.id)) return item.label;
  }
  return shapeBelow(place.parent(level), level);
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
  const counted = countedOnce();
  const regular = regularIn(before, counted);
  const place = new Place(counted);
  const labels: SetLabels['labels'] = [];
  for (const [index, { id, level, label }] of after.entries()) {
    place.enter(level);
    const model = moved.has(id) ? modelLabel(after, index, place, moved) : label;
    const shape = counted(model);
    const keeps = !moved.has(id) && !regular.has(id);
    const next = keeps ? label : shape ? place.expected(level, shape) : model;
    if (next !== label) labels.push({ item: id, before: label, after: next });
    place.leave(level, next);
  }
  return labels.length > 0 ? { type: 'item/labels', part: 'text', labels } : null;
}

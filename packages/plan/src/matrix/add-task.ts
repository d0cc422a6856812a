import { applyChange } from '../commands/apply.js';
import type { InsertItems } from '../commands/item-changes.js';
import type { PlanChange } from '../commands/plan-change.js';
import { withNumbers } from '../gestures/with-numbers.js';
import type { Item } from '../model/item.js';
import type { PlanFile } from '../model/plan-file.js';
import { parentIndex, subtreeEnd } from '../model/tree.js';
import type { Matrix } from './matrix.js';

/** Where a new task comes: behind a task, as the last one below a heading, or, null, behind all others. */
type Near = string | null;

/** The index of the item behind which a new one is put, and its level. */
interface Spot {
  after: number;
  level: number;
}

/** Behind the whole subtree of a task, beside it. */
function beside(items: readonly Item[], index: number): Spot {
  return { after: subtreeEnd(items, index) - 1, level: items[index]?.level ?? 1 };
}

/** As the last item below a heading, on the level of those that are there. */
function below(items: readonly Item[], index: number): Spot {
  const end = subtreeEnd(items, index);
  const first = end > index + 1 ? items[index + 1] : undefined;
  return { after: end - 1, level: first?.level ?? (items[index]?.level ?? 0) + 1 };
}

/** In a plan without any task: below its last section; null where it has none. */
function belowLastSection(items: readonly Item[]): Spot | null {
  const labelled = items.filter(({ level, label }) => level === 1 && label !== null).at(-1);
  return labelled ? below(items, items.indexOf(labelled)) : null;
}

function spotOf({ rows }: Matrix, items: readonly Item[], near: Near): Spot | null {
  const row = near === null ? rows.at(-1) : rows.find(({ item }) => item.id === near);
  const index = items.findIndex(({ id }) => id === (row?.item.id ?? near));
  if (index < 0) return belowLastSection(items);
  return row?.kind === 'section' || !row ? below(items, index) : beside(items, index);
}

function inserted(items: readonly Item[], { after, level }: Spot, item: Item): InsertItems {
  const trial = [...items.slice(0, after + 1), { ...item, level }];
  return {
    type: 'item/insert',
    part: 'text',
    after: items[after]?.id ?? null,
    under: trial[parentIndex(trial, after + 1)]?.id ?? null,
    items: [{ ...item, level }],
  };
}

/**
 * A new task as an item of the plan, with the number that follows; beside paragraphs that have none it gets one, so
 * that it is a point of its own and has a row. `near` is the row behind which it comes, or the heading below which it comes last;
 * null puts it behind all others. Null for an empty text.
 */
export function addTask(
  file: PlanFile,
  matrix: Matrix,
  near: Near,
  text: string,
  id: string,
): PlanChange | null {
  const { items } = file.plan;
  const words = text.trim();
  if (words === '') return null;
  const spot = spotOf(matrix, items, near) ?? { after: items.length - 1, level: 1 };
  const bare: Item = { id, level: spot.level, label: null, text: words };
  const numbered = withNumbers(file, inserted(items, spot, bare));
  const next = applyChange(file, numbered);
  const label = next.ok ? next.value.plan.items.find((item) => item.id === id)?.label : null;
  return label === null ? withNumbers(file, inserted(items, spot, { ...bare, label: '-' })) : numbered;
}

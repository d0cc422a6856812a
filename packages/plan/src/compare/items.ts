import { dequal } from 'dequal/lite';
import type { Item } from '../model/item.js';
import { parentIndex } from '../model/tree.js';
import { atOnce } from '../slices.js';
import type { SameAgency } from './agencies.js';
import { listSteps, type Added, type Altered, type Removed } from './lists.js';
import { segmentsOf, type Segment } from './segments.js';
import { compareTasks, isSameTask, type TaskDifference } from './tasks.js';

/** An item that both plans have, with what is another in it. */
export interface AlteredItem extends Altered<Item> {
  /** The text by words; null where it is the same. */
  text: Segment[] | null;
  /** Whether the printed label is another: often only since others were added before it. */
  label: boolean;
  level: boolean;
  task: TaskDifference | null;
  /** Whether marks, the table, the words or the order of roles, or anything else is another. */
  other: boolean;
  /** Whether it has moved only along with the item that it stands under. */
  along: boolean;
}

export type ItemDifference = Added<Item> | Removed<Item> | AlteredItem;

/** All of an item but who it is, the line that it was read from, and its task. */
function contentOf({ id: _id, source: _source, task: _task, ...content }: Item): Omit<Item, 'id' | 'task'> {
  return content;
}

/** What is left of that without text, label and level. */
function restOf(item: Item): object {
  const { text: _text, label: _label, level: _level, ...rest } = contentOf(item);
  return rest;
}

function detailed(pair: Altered<Item>, sameAgency: SameAgency): AlteredItem {
  const { earlier, later } = pair;
  const task = compareTasks(earlier.task, later.task, sameAgency);
  const sameTask = isSameTask(earlier.task, later.task, sameAgency);
  return {
    ...pair,
    text: earlier.text === later.text ? null : segmentsOf(earlier.text, later.text),
    label: earlier.label !== later.label,
    level: earlier.level !== later.level,
    task,
    other: !dequal(restOf(earlier), restOf(later)) || (task === null && !sameTask),
    along: false,
  };
}

/** Marks what has moved with its parent, under which it stood before as well. */
function markAlong(differences: ItemDifference[], earlier: readonly Item[], later: readonly Item[]): void {
  const moved = new Map<number, number>();
  for (const each of differences) {
    if (each.change === 'altered' && each.moved) moved.set(each.place, each.earlierPlace);
  }
  for (const each of differences) {
    if (each.change !== 'altered' || !each.moved) continue;
    const parent = parentIndex(later, each.place);
    each.along = parent >= 0 && moved.get(parent) === parentIndex(earlier, each.earlierPlace);
  }
}

/** What differs between two bodies, in the order of the later. */
export function compareItems(
  earlier: readonly Item[],
  later: readonly Item[],
  sameAgency: SameAgency,
): ItemDifference[] {
  return atOnce(itemSteps(earlier, later, sameAgency));
}

/** The same in small steps; each yields the share that is done, 0 to 1. */
export function* itemSteps(
  earlier: readonly Item[],
  later: readonly Item[],
  sameAgency: SameAgency,
): Generator<number, ItemDifference[]> {
  const found = yield* listSteps(
    earlier,
    later,
    ({ id, text }) => ({ id, text }),
    (one, other) => dequal(contentOf(one), contentOf(other)) && isSameTask(one.task, other.task, sameAgency),
  );
  const differences: ItemDifference[] = [];
  for (const each of found) {
    differences.push(each.change === 'altered' ? detailed(each, sameAgency) : each);
    yield 1;
  }
  markAlong(differences, earlier, later);
  return differences;
}

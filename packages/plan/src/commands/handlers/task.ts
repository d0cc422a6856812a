import type { Item, Task } from '../../model/item.js';
import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse, type Result } from '../../result.js';
import { indexOfItem, withItems } from './body.js';

/** The task of an item that has none yet. */
export const NO_TASK: Task = { assignments: [], targets: [], times: [] };

/** Whether nothing is left of a task, fields that we do not know included. */
export function isEmptyTask(task: Task): boolean {
  return Object.values(task).every((value: unknown) => Array.isArray(value) && value.length === 0);
}

/** The task of an item as it is stored; undefined where it has none. Null where there is no such item. */
export function findTask(file: PlanFile, id: string): { task: Task | undefined } | null {
  const item = file.plan.items[indexOfItem(file.plan.items, id)];
  return item ? { task: item.task } : null;
}

/**
 * The plan file with the task of one item changed. An item without a task gets one, and loses it with its last
 * content, so that undoing gives back the same JSON; `exact` keeps an empty one that was there before.
 */
export function withTask(
  file: PlanFile,
  id: string,
  exact: boolean,
  change: (task: Task) => Result<Task>,
): Result<PlanFile> {
  const { items } = file.plan;
  const index = indexOfItem(items, id);
  const item = items[index];
  if (!item) return refuse('item-gone', { item: id });
  const changed = change(item.task ?? NO_TASK);
  if (!changed.ok) return changed;
  const { task: _old, ...bare } = item;
  const next: Item = isEmptyTask(changed.value) && !exact ? bare : { ...item, task: changed.value };
  const after = [...items];
  after[index] = next;
  return accept(withItems(file, after));
}

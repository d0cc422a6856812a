import { dequal } from 'dequal/lite';
import type { Task } from '../../model/item.js';
import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { SingleChange } from '../plan-change.js';
import type { SetTaskField } from '../task-changes.js';
import { findTask, isEmptyTask, withTask } from './task.js';

/** Whether another has set the field to the same. */
function isSoAlready(file: PlanFile, { item, field, before, after }: SetTaskField): boolean {
  const current = findTask(file, item)?.task?.[field] ?? null;
  return dequal(current, after) && !dequal(current, before);
}

function withField(task: Task, { field, after }: SetTaskField): Task {
  const { [field]: _old, ...rest } = task;
  // The compiler does not follow that the schema binds the value to its field.
  return (after === null ? rest : { ...rest, [field]: after }) as Task;
}

export const setTaskField: ChangeHandler<PlanFile, SetTaskField, SingleChange[]> = {
  apply(file, change) {
    const { item, field, before, exact = false } = change;
    if (isSoAlready(file, change)) return accept(file);
    return withTask(file, item, exact, (task) =>
      dequal(task[field] ?? null, before)
        ? accept(withField(task, change))
        : refuse('task-changed', { item, field }),
    );
  },

  invert(file, original) {
    if (isSoAlready(file, original)) return [];
    const { exact: _exact, ...change } = original;
    const task = findTask(file, change.item)?.task;
    const isOdd = task !== undefined && isEmptyTask(task);
    return [
      {
        ...change,
        before: change.after,
        after: change.before,
        ...(isOdd ? { exact: true } : {}),
      } as SetTaskField,
    ];
  },
};

import { applyChange } from '../commands/apply.js';
import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import { assignRole, setTaskField } from '../gestures/tasks.js';
import { createPlanFile } from '../model/create.js';
import type { Plan } from '../model/plan.js';
import type { Recognition } from './recognition.js';
import { recognised } from './recognised.js';

/** The change that sets what was recognised on an item; null where it is set, or sets nothing. */
export function setRecognised(plan: Plan, id: string, found: Recognition): PlanChange | null {
  if (found.set) return null;
  const task = plan.items.find((item) => item.id === id)?.task;
  switch (found.kind) {
    case 'role':
      return assignRole(plan, id, found.agency ?? found.name, found.role, { raw: found.raw });
    case 'target':
      return setTaskField(plan, id, 'targets', [...(task?.targets ?? []), found.target]);
    case 'time':
      return setTaskField(plan, id, 'times', [...(task?.times ?? []), found.time]);
    case 'funding':
      return setTaskField(plan, id, 'funding', found.funding);
    case 'citation':
      return null;
  }
}

/** All that is recognised on an item and not set yet, set in one step; null where there is nothing. */
export function setAllRecognised(plan: Plan, id: string): PlanChange | null {
  const changes: SingleChange[] = [];
  let file = createPlanFile(plan);
  // Each is asked for anew: one may list a body that the next names too.
  for (;;) {
    const current = file.plan;
    const change = recognised(current, id)
      .map((found) => setRecognised(current, id, found))
      .find((each) => each !== null);
    const next = change ? applyChange(file, change) : null;
    if (!change || !next?.ok) break;
    changes.push(...(change.type === 'batch' ? change.changes : [change]));
    file = next.value;
  }
  return changes.length === 0 ? null : { type: 'batch', part: 'tasks', changes };
}

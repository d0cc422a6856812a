import type { Item, Task } from '../../model/item.js';
import type { Issuer, Plan } from '../../model/plan.js';
import { AgencyRegister } from './agency-register.js';
import { BOTH, ItemTasks, type TaskSources } from './item-tasks.js';

/** So many items are gone through between two signs of life: few, since the first ones make the engine compile all patterns. */
const ITEMS_PER_STEP = 2;

/**
 * The plan with its agencies (ids `g1`, `g2` …, in the order in which they are named) and, on each item that
 * states any, the roles, targets, times and funding. A role is stored once, on the item that states it.
 * Yields the share of the items that is done.
 */
export function* readTasks(plan: Plan, sources: TaskSources): Generator<number, Plan> {
  const register = new AgencyRegister();
  for (let from = 0; from < plan.items.length; from += ITEMS_PER_STEP) {
    yield 0;
    for (const { text } of plan.items.slice(from, from + ITEMS_PER_STEP)) register.enterShortForms(text);
  }
  const tasks = new ItemTasks(plan, sources, register);
  const items: Item[] = [];
  for (let from = 0; from < plan.items.length; from += ITEMS_PER_STEP) {
    yield from / plan.items.length;
    for (const item of plan.items.slice(from, from + ITEMS_PER_STEP)) {
      const task = tasks.next(item);
      items.push(task ? withTask(item, task) : item);
    }
  }
  const issuers = plan.issuers.map((issuer) => withAgency(issuer, register, plan.issuers.length > 1));
  return {
    ...plan,
    issuers,
    items: bothSides(items, issuers, register),
    agencies: register.agencies.filter(({ name }) => issuers.length < 2 || !BOTH.test(name)),
  };
}

/** An item as the outline gives it, which has nothing else; a literal is made several times faster than a spread. */
function withTask({ id, level, label, text, source }: Item, task: Task): Item {
  return source ? { id, level, label, text, source, task } : { id, level, label, text, task };
}

/** An issuer of the header with the agency that the text calls by its name; a side of a joint plan is always one. */
function withAgency(issuer: Issuer, register: AgencyRegister, joint: boolean): Issuer {
  const whole = [issuer.name, ...issuer.superior].join(' ');
  const agency =
    register.find(issuer.name) ?? register.find(whole) ?? (joint ? register.idOf(issuer.name) : undefined);
  return agency === undefined ? issuer : { ...issuer, agency };
}

/** “Hai cơ quan”, “hai bên” are the issuers of a joint plan: each of them has the role. */
function bothSides(items: Item[], issuers: readonly Issuer[], register: AgencyRegister): Item[] {
  const sides = issuers.flatMap(({ agency }) => (agency === undefined ? [] : [agency]));
  if (sides.length < 2 || sides.length < issuers.length) return items;
  const both = new Set(register.agencies.filter(({ name }) => BOTH.test(name)).map(({ id }) => id));
  return items.map((item) => {
    if (!item.task?.assignments.some(({ agency }) => both.has(agency))) return item;
    const assignments = item.task.assignments.flatMap((assignment) =>
      both.has(assignment.agency) ? sides.map((agency) => ({ ...assignment, agency })) : [assignment],
    );
    return { ...item, task: { ...item.task, assignments } };
  });
}

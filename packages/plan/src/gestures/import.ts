import type { ImportPlan } from '../commands/import-plan.js';
import { newId } from '../model/id.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import { matchedBodies, withBodies } from './bodies.js';

function withNewId(item: Item): Item {
  return { ...item, id: newId() };
}

function withNewIds(read: Plan): Plan {
  return {
    ...read,
    items: read.items.map(withNewId),
    appendices: read.appendices.map((appendix) => ({ ...appendix, items: appendix.items.map(withNewId) })),
  };
}

/** Whether nothing was read of what stands above a body: imported, such a text is the body of the plan that is there. */
export function isHeadless({
  title,
  subject,
  issuers,
  number,
}: Pick<Plan, 'title' | 'subject' | 'issuers' | 'number'>): boolean {
  return title === '' && subject === '' && issuers.length === 0 && number === null;
}

/** What was read as the body of `current`: what stands above and below it there, and is not read, stays. */
function asBodyOf(current: Plan, read: Plan): Plan {
  const { ids, fresh } = matchedBodies(current, read.agencies);
  return {
    ...current,
    items: read.items.map((item) => (item.task ? { ...item, task: withBodies(item.task, ids) } : item)),
    appendices: read.appendices,
    // Bodies of the plan stay, whether the text speaks of them or not: others of them may be parts of these.
    agencies: [...current.agencies, ...fresh],
    signatories: read.signatories.length > 0 ? read.signatories : current.signatories,
    recipients: read.recipients.length > 0 ? read.recipients : current.recipients,
  };
}

/**
 * The change that puts a plan that was read in the place of `current`; its items get identities of their own, or, where
 * it came out of this plan and goes back into it, keep those that they have. Where a body was read without its head, the
 * head that is there stays.
 */
export function importChange(current: Plan, read: Plan, ids: 'new' | 'kept' = 'new'): ImportPlan {
  const own = ids === 'kept' ? read : withNewIds(read);
  return {
    type: 'plan/import',
    part: 'text',
    seen: current.items.map(({ id }) => id),
    plan: ids === 'new' && isHeadless(own) ? asBodyOf(current, own) : own,
  };
}

import { createPlanFile } from '../model/create.js';
import type { Agency } from '../model/agency.js';
import type { Appendix, Plan, Recipient } from '../model/plan.js';
import type { Assignment, Item, Task } from '../model/item.js';
import type { PlanFile, ReportEntry } from '../model/plan-file.js';

/** The given fields of an object, those that it has. */
function only<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  keys: readonly Key[],
): Pick<Whole, Key> {
  const kept = keys.filter((key) => whole[key] !== undefined).map((key) => [key, whole[key]] as const);
  return Object.fromEntries(kept) as unknown as Pick<Whole, Key>;
}

function publicAgency(agency: Agency): Agency {
  return only(agency, [
    'id',
    'name',
    'shortName',
    'aliases',
    'kind',
    'level',
    'partOf',
    'validFrom',
    'validTo',
    'successor',
  ]);
}

/** Who has put a role down is the office's own business. */
function publicAssignment(assignment: Assignment): Assignment {
  return only(assignment, ['agency', 'role', 'raw']);
}

function publicTask(task: Task): Task {
  return {
    ...only(task, ['joint', 'weight', 'funding', 'targets', 'times']),
    assignments: task.assignments.map(publicAssignment),
  };
}

function publicItem(item: Item): Item {
  return {
    ...only(item, ['id', 'level', 'label', 'text', 'marks', 'table']),
    ...(item.task && { task: publicTask(item.task) }),
  };
}

function publicAppendix({ title, items }: Appendix): Appendix {
  return { title, items: items.map(publicItem) };
}

function publicRecipient(recipient: Recipient): Recipient {
  return only(recipient, ['id', 'text', 'agency', 'purpose', 'copies', 'units']);
}

/** How far the work is, with figures: no note (they tell of people and of what is not settled), evidence or name. */
function publicEntry(entry: ReportEntry): ReportEntry {
  return only(entry, ['id', 'item', 'period', 'status', 'percent', 'figures', 'instruments', 'agency', 'at']);
}

function publicDocument(plan: Plan): Plan {
  return {
    ...only(plan, [
      'id',
      'kind',
      'number',
      'otherNumbers',
      'place',
      'date',
      'rawDate',
      'title',
      'subject',
      'addressees',
      'urgency',
      'draft',
      'period',
    ]),
    issuers: plan.issuers.map((issuer) => only(issuer, ['superior', 'name', 'agency'])),
    agencies: plan.agencies.map(publicAgency),
    items: plan.items.map(publicItem),
    appendices: plan.appendices.map(publicAppendix),
    signatories: plan.signatories.map((signatory) =>
      only(signatory, ['authority', 'position', 'secondPosition', 'name', 'note', 'agency']),
    ),
    recipients: plan.recipients.map(publicRecipient),
  };
}

/**
 * A plan as everybody may see it, made by the server so that nothing else ever reaches a browser: the document as it
 * is printed, who leads what, and how far the work is. Comments, suggestions, waivers, agreements, versions, notes and
 * evidence of progress, names of officials and the host's own fields are absent: what is shown is listed here, field by
 * field, and nothing is passed through.
 */
export function publicPlanFile(file: PlanFile): PlanFile {
  return createPlanFile(publicDocument(file.plan), { entries: file.entries.map(publicEntry) });
}

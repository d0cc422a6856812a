import * as v from 'valibot';
import { agencySchema } from '../model/agency.js';
import { assignmentSchema, roleSchema, targetSchema, timeSchema } from '../model/item.js';
import { record } from '../model/record.js';

const tasks = v.literal('tasks');

/**
 * Gives a role (`before` null), changes what is noted with it, or takes it away (`after` null). A role is known
 * by its agency and its kind: both stay. `behind` is the role before it in the item's list (null: first), left
 * out for the end. `exact` stands in what undoes a change of a file that was odd before: a task without content
 * is kept then, a body that the plan does not list is let in, and so is a role that stands there already.
 */
export const assignSchema = v.pipe(
  record({
    type: v.literal('task/assignment'),
    part: tasks,
    item: v.string(),
    agency: v.string(),
    role: roleSchema,
    before: v.nullable(assignmentSchema),
    after: v.nullable(assignmentSchema),
    behind: v.optional(v.nullable(record({ agency: v.string(), role: roleSchema }))),
    exact: v.optional(v.literal(true)),
  }),
  v.check(({ agency, role, before, after }) =>
    [before, after].every((each) => each === null || (each.agency === agency && each.role === role)),
  ),
);
export type Assign = v.InferOutput<typeof assignSchema>;

function fieldSchema<const Field extends string, Value extends v.GenericSchema>(field: Field, value: Value) {
  return record({
    type: v.literal('task/field'),
    part: tasks,
    item: v.string(),
    field: v.literal(field),
    before: value,
    after: value,
    exact: v.optional(v.literal(true)),
  });
}

/** Replaces the targets, times, funding, weight or `joint` of a task; null where there is none. `exact` as above. */
export const setTaskFieldSchema = v.variant('field', [
  fieldSchema('targets', v.array(targetSchema)),
  fieldSchema('times', v.array(timeSchema)),
  fieldSchema('funding', v.nullable(v.string())),
  fieldSchema('joint', v.nullable(v.boolean())),
  fieldSchema('weight', v.nullable(v.number())),
]);
export type SetTaskField = v.InferOutput<typeof setTaskFieldSchema>;

/** A body comes with a task, or with a text that was pasted and names it: then both are one gesture. */
const tasksOrText = v.picklist(['tasks', 'text']);

/** Enters a body in the plan's list, behind the body `after` (null: first); left out, or gone, at the end. */
export const insertAgencySchema = record({
  type: v.literal('agency/insert'),
  part: tasksOrText,
  after: v.optional(v.nullable(v.string())),
  agency: agencySchema,
});
export type InsertAgency = v.InferOutput<typeof insertAgencySchema>;

/** Replaces what is known of a body; its id stays. */
export const editAgencySchema = v.pipe(
  record({ type: v.literal('agency/edit'), part: tasks, before: agencySchema, after: agencySchema }),
  v.check(({ before, after }) => before.id === after.id),
);
export type EditAgency = v.InferOutput<typeof editAgencySchema>;

/** Takes a body out of the list, as long as nothing refers to it. */
export const removeAgencySchema = record({
  type: v.literal('agency/remove'),
  part: tasksOrText,
  agency: v.string(),
});
export type RemoveAgency = v.InferOutput<typeof removeAgencySchema>;

import * as v from 'valibot';
import { recipientSchema } from '../model/plan.js';
import { record } from '../model/record.js';

const text = v.literal('text');

/** Puts a recipient behind the recipient `after` (null: first). */
export const insertRecipientSchema = record({
  type: v.literal('recipient/insert'),
  part: text,
  after: v.nullable(v.string()),
  recipient: recipientSchema,
});
export type InsertRecipient = v.InferOutput<typeof insertRecipientSchema>;

export const removeRecipientSchema = record({
  type: v.literal('recipient/remove'),
  part: text,
  recipient: v.string(),
});
export type RemoveRecipient = v.InferOutput<typeof removeRecipientSchema>;

/** Moves a recipient behind the recipient `after` (null: first). */
export const moveRecipientSchema = record({
  type: v.literal('recipient/move'),
  part: text,
  recipient: v.string(),
  after: v.nullable(v.string()),
});
export type MoveRecipient = v.InferOutput<typeof moveRecipientSchema>;

/** Replaces a recipient's line; merged three ways when it is no longer `before`. */
export const editRecipientSchema = record({
  type: v.literal('recipient/text'),
  part: text,
  recipient: v.string(),
  before: v.string(),
  after: v.string(),
});
export type EditRecipient = v.InferOutput<typeof editRecipientSchema>;

const { purpose, copies, units } = recipientSchema.entries;

function fieldSchema<const Field extends string, Value extends v.GenericSchema>(field: Field, value: Value) {
  return record({
    type: v.literal('recipient/field'),
    part: text,
    recipient: v.string(),
    field: v.literal(field),
    before: v.nullable(value),
    after: v.nullable(value),
  });
}

/** Replaces what is known of a recipient besides its line; null where it is left out. */
export const setRecipientFieldSchema = v.variant('field', [
  fieldSchema('purpose', purpose.wrapped),
  fieldSchema('copies', copies.wrapped),
  fieldSchema('units', units.wrapped),
]);
export type SetRecipientField = v.InferOutput<typeof setRecipientFieldSchema>;

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

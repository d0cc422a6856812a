import * as v from 'valibot';
import { markSchema } from '../model/item.js';
import { commentSchema, suggestionSchema, waiverSchema } from '../model/plan-file.js';
import { record } from '../model/record.js';

const review = v.literal('review');

/** The id before it in its list (null: first); left out, or gone, the end. */
const after = v.optional(v.nullable(v.string()));

/** Puts a comment on an item. One on an item that somebody deletes meanwhile is kept. */
export const insertCommentSchema = record({
  type: v.literal('comment/insert'),
  part: review,
  after,
  comment: commentSchema,
});
export type InsertComment = v.InferOutput<typeof insertCommentSchema>;

/** Changes a comment's words, or resolves it and opens it again; its id stays. */
export const editCommentSchema = v.pipe(
  record({ type: v.literal('comment/edit'), part: review, before: commentSchema, after: commentSchema }),
  v.check((change) => change.before.id === change.after.id),
);
export type EditComment = v.InferOutput<typeof editCommentSchema>;

export const removeCommentSchema = record({
  type: v.literal('comment/remove'),
  part: review,
  comment: v.string(),
});
export type RemoveComment = v.InferOutput<typeof removeCommentSchema>;

/** Proposes a wording of an item. */
export const insertSuggestionSchema = record({
  type: v.literal('suggestion/insert'),
  part: review,
  after,
  suggestion: suggestionSchema,
});
export type InsertSuggestion = v.InferOutput<typeof insertSuggestionSchema>;

/** Rejects a suggestion, or takes it back. */
export const removeSuggestionSchema = record({
  type: v.literal('suggestion/remove'),
  part: review,
  suggestion: v.string(),
});
export type RemoveSuggestion = v.InferOutput<typeof removeSuggestionSchema>;

const itemText = {
  item: v.string(),
  before: v.string(),
  after: v.string(),
  marks: v.optional(v.array(markSchema)),
};

/**
 * Takes over a suggestion: the item's text is edited as by `item/text`, merged three ways, and the suggestion
 * is done with. `after` may differ from what was suggested where a person has improved on it.
 */
export const acceptSuggestionSchema = record({
  type: v.literal('suggestion/accept'),
  part: v.literal('text'),
  suggestion: v.string(),
  ...itemText,
});
export type AcceptSuggestion = v.InferOutput<typeof acceptSuggestionSchema>;

/** What undoes that: the text goes back, and the suggestion lies open again, behind the suggestion `place`. */
export const reopenSuggestionSchema = record({
  type: v.literal('suggestion/reopen'),
  part: v.literal('text'),
  suggestion: suggestionSchema,
  place: after,
  ...itemText,
});
export type ReopenSuggestion = v.InferOutput<typeof reopenSuggestionSchema>;

/** Passes over a check, with the reason. */
export const insertWaiverSchema = record({
  type: v.literal('waiver/insert'),
  part: review,
  after,
  waiver: waiverSchema,
});
export type InsertWaiver = v.InferOutput<typeof insertWaiverSchema>;

export const removeWaiverSchema = record({
  type: v.literal('waiver/remove'),
  part: review,
  waiver: v.string(),
});
export type RemoveWaiver = v.InferOutput<typeof removeWaiverSchema>;

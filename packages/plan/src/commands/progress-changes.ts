import * as v from 'valibot';
import { reportEntrySchema } from '../model/plan-file.js';
import { record } from '../model/record.js';

const progress = v.literal('progress');

/** Stands in what undoes a change of a file that was odd before: an entry that would be refused anew is let in. */
const exact = v.optional(v.literal(true));

/**
 * Notes progress (ghi tiến độ), behind the entry `after` (null: first); left out, or gone, at the end. An entry for
 * an item that somebody deletes meanwhile is kept, and listed by `orphanEntries`.
 */
export const insertEntrySchema = record({
  type: v.literal('entry/insert'),
  part: progress,
  after: v.optional(v.nullable(v.string())),
  entry: reportEntrySchema,
  exact,
});
export type InsertEntry = v.InferOutput<typeof insertEntrySchema>;

/**
 * Changes what was noted; the entry's id and item stay. Where it is no longer `before`, fields that only one side has
 * changed are merged, notes word by word.
 */
export const editEntrySchema = v.pipe(
  record({
    type: v.literal('entry/edit'),
    part: progress,
    before: reportEntrySchema,
    after: reportEntrySchema,
    exact,
  }),
  v.check(({ before, after }) => before.id === after.id && before.item === after.item),
);
export type EditEntry = v.InferOutput<typeof editEntrySchema>;

export const removeEntrySchema = record({
  type: v.literal('entry/remove'),
  part: progress,
  entry: v.string(),
});
export type RemoveEntry = v.InferOutput<typeof removeEntrySchema>;

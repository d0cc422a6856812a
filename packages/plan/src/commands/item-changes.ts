import * as v from 'valibot';
import { itemSchema, markSchema } from '../model/item.js';
import { record } from '../model/record.js';

const text = v.literal('text');

/**
 * Puts items, in order, behind the item `after` (null: first in the body). `under` is the parent that the
 * person saw (null: none): when that place is gone or lies under another by the time the change is replayed,
 * the items go to the end of that parent, and the change is refused only where the parent is gone too.
 */
export const insertItemsSchema = record({
  type: v.literal('item/insert'),
  part: text,
  after: v.nullable(v.string()),
  under: v.optional(v.nullable(v.string())),
  items: v.pipe(v.array(itemSchema), v.minLength(1)),
});
export type InsertItems = v.InferOutput<typeof insertItemsSchema>;

/**
 * Takes out `items`, all that the person saw of one or more subtrees. Deeper items behind them that are to
 * stay are in `keeps`; any other found there makes it a refusal, since somebody else has added it meanwhile.
 */
export const removeItemsSchema = record({
  type: v.literal('item/remove'),
  part: text,
  items: v.pipe(v.array(v.string()), v.minLength(1)),
  keeps: v.optional(v.array(v.string())),
});
export type RemoveItems = v.InferOutput<typeof removeItemsSchema>;

/**
 * Moves the subtree of `item` behind the item `after` (null: first), `shift` levels deeper or, below 0, less
 * deep. What others have added to the subtree goes along; what is in `keeps` stays.
 */
export const moveItemSchema = record({
  type: v.literal('item/move'),
  part: text,
  item: v.string(),
  after: v.nullable(v.string()),
  shift: v.pipe(v.number(), v.integer()),
  keeps: v.optional(v.array(v.string())),
});
export type MoveItem = v.InferOutput<typeof moveItemSchema>;

/** Shifts the subtree of `item` by `shift` levels, where it stands; what is in `keeps` is left as it is. */
export const shiftLevelSchema = record({
  type: v.literal('item/level'),
  part: text,
  item: v.string(),
  shift: v.pipe(v.number(), v.integer()),
  keeps: v.optional(v.array(v.string())),
});
export type ShiftLevel = v.InferOutput<typeof shiftLevelSchema>;

/** Replaces an item's text; merged three ways when the text is no longer `before`. `marks` lie on `after`. */
export const editTextSchema = record({
  type: v.literal('item/text'),
  part: text,
  item: v.string(),
  before: v.string(),
  after: v.string(),
  marks: v.optional(v.array(markSchema)),
});
export type EditText = v.InferOutput<typeof editTextSchema>;

/** Sets printed labels. A label that is no longer `before` is left as somebody else has set it. */
export const setLabelsSchema = record({
  type: v.literal('item/labels'),
  part: text,
  labels: v.pipe(
    v.array(record({ item: v.string(), before: v.nullable(v.string()), after: v.nullable(v.string()) })),
    v.minLength(1),
  ),
});
export type SetLabels = v.InferOutput<typeof setLabelsSchema>;

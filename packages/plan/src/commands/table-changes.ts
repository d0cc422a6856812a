import * as v from 'valibot';
import { tableSchema } from '../model/item.js';
import { record } from '../model/record.js';

const table = v.nullable(tableSchema);

/**
 * Replaces the table of an item as a whole; null where it has none. Where it is no longer `before`, cells are merged
 * three ways; rows and columns that both sides added, took out or moved cannot be told apart, and are refused with
 * `table-changed`.
 */
export const setTableSchema = record({
  type: v.literal('item/table'),
  part: v.literal('text'),
  item: v.string(),
  before: table,
  after: table,
});
export type SetTable = v.InferOutput<typeof setTableSchema>;

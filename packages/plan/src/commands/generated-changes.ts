import * as v from 'valibot';
import { generatedSchema } from '../model/item.js';
import { record } from '../model/record.js';

const generated = v.nullable(v.array(generatedSchema));

/**
 * Notes what the sentences of an item were made from; null where none was made from data. Refused with
 * `generated-changed` where that is no longer `before`.
 */
export const setGeneratedSchema = record({
  type: v.literal('item/generated'),
  part: v.literal('text'),
  item: v.string(),
  before: generated,
  after: generated,
});
export type SetGenerated = v.InferOutput<typeof setGeneratedSchema>;

import * as v from 'valibot';
import { record } from '../../model/record.js';
import { fieldValueSchema } from './field-value.js';

/**
 * What a person answered to one purpose, kept as evidence (Luật 91/2025/QH15, Điều 9): the SHA-256 of the text that was
 * shown, in hexadecimal, when (ISO instant), and who ticked. A “no” is kept as well. `withdrawn`: ISO instant.
 */
export const consentSchema = record({
  purpose: v.string(),
  given: v.boolean(),
  textHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  at: v.string(),
  by: v.picklist(['nominee', 'signed-paper']),
  withdrawn: v.optional(v.string()),
});
export type Consent = v.InferOutput<typeof consentSchema>;

/**
 * All that is known of the people of one nomination: values by field id, and what they consented to. It names its
 * nomination, so that all of its data are found when they are to be erased, mended ones and what was undone included.
 */
export const personalRecordSchema = record({
  nomination: v.string(),
  values: v.record(v.string(), fieldValueSchema),
  consents: v.array(consentSchema),
});
export type PersonalRecord = v.InferOutput<typeof personalRecordSchema>;

/** Words about a nomination: why it was returned, what is missing. */
export const remarkSchema = record({ nomination: v.string(), text: v.string() });
export type Remark = v.InferOutput<typeof remarkSchema>;

/**
 * The personal data of a round, apart from nominations and commands, which only name keys: `records` by the key of
 * their nomination, `remarks` (words about a nomination) by theirs. What was erased is gone here, and thereby
 * everywhere; its key stays in `erased`, so that nothing brings it back.
 */
export const personalDataSchema = record({
  records: v.record(v.string(), personalRecordSchema),
  remarks: v.record(v.string(), remarkSchema),
  erased: v.array(v.string()),
});
export type PersonalData = v.InferOutput<typeof personalDataSchema>;

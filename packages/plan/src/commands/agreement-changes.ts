import * as v from 'valibot';
import { agreementSchema, consentSchema, proposalSchema } from '../model/consent.js';
import { versionSchema } from '../model/plan-file.js';
import { record } from '../model/record.js';

const agreement = v.literal('agreement');

/** Lays the plan before its sides (`before` null), or says otherwise whose the parts are and who speaks for a side. */
export const setConsentSchema = record({
  type: v.literal('agreement/consent'),
  part: agreement,
  before: v.nullable(consentSchema),
  after: v.nullable(consentSchema),
});
export type SetConsent = v.InferOutput<typeof setConsentSchema>;

/** The id before it in its list (null: first); left out, or gone, the end. */
const after = v.optional(v.nullable(v.string()));

/**
 * Keeps a version with its content, so that it can be read and agreed to; one gesture with the first agreement to it. A
 * version that is kept already is left as it is.
 */
export const keepVersionSchema = record({
  type: v.literal('version/keep'),
  part: agreement,
  after,
  version: versionSchema,
});
export type KeepVersion = v.InferOutput<typeof keepVersionSchema>;

/** What undoes that. */
export const forgetVersionSchema = record({
  type: v.literal('version/forget'),
  part: agreement,
  version: v.string(),
});
export type ForgetVersion = v.InferOutput<typeof forgetVersionSchema>;

/**
 * Agrees to a version that the file keeps, for a side. It is refused with `version-changed` where the plan is another by
 * then. `exact` stands in what undoes a withdrawal: an agreement to an older version is let in.
 */
export const agreeSchema = record({
  type: v.literal('agreement/agree'),
  part: agreement,
  after,
  agreement: record({ ...agreementSchema.entries, id: v.string() }),
  exact: v.optional(v.literal(true)),
});
export type Agree = v.InferOutput<typeof agreeSchema>;

/** Takes an agreement back (rút lại đồng ý). */
export const withdrawSchema = record({
  type: v.literal('agreement/withdraw'),
  part: agreement,
  agreement: v.string(),
});
export type Withdraw = v.InferOutput<typeof withdrawSchema>;

/** A proposal stands in review; where it is accepted, taking it off is one gesture with the change itself. */
const anyPart = v.picklist(['review', 'text', 'tasks']);

/** Puts a change forward, behind the proposal `after` (null: first); left out, or gone, at the end. */
export const insertProposalSchema = record({
  type: v.literal('proposal/insert'),
  part: anyPart,
  after,
  proposal: proposalSchema,
});
export type InsertProposal = v.InferOutput<typeof insertProposalSchema>;

/** Takes a proposal off: it is rejected, taken back or, in a batch with what it would change, accepted. */
export const removeProposalSchema = record({
  type: v.literal('proposal/remove'),
  part: anyPart,
  proposal: v.string(),
});
export type RemoveProposal = v.InferOutput<typeof removeProposalSchema>;

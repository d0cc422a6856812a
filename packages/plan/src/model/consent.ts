import * as v from 'valibot';
import { actorSchema } from './agency.js';
import { record } from './record.js';

/**
 * That a plan was laid before all of its sides (đưa ra thống nhất): by whom, for which side, when. From then on each
 * side edits its own part, and the joint part asks all. A side is known by the id of the agency that issues the plan.
 * `speakers` tells which agencies of the host speak for a side, where their ids are not those of the plan's list.
 * `parts` says of items whose they are, with what stands below them, where the outline does not tell: of one side, or
 * joint (null).
 */
export const consentSchema = record({
  side: v.string(),
  by: v.optional(actorSchema),
  at: v.string(),
  speakers: v.optional(v.array(record({ agency: v.string(), side: v.string() }))),
  parts: v.optional(v.array(record({ item: v.string(), side: v.nullable(v.string()) }))),
});
export type Consent = v.InferOutput<typeof consentSchema>;

/**
 * That a side has agreed to a version of the plan (đồng ý với bản này), and who has said so for it. Files of before name
 * neither id nor side.
 */
export const agreementSchema = record({
  id: v.optional(v.string()),
  version: v.string(),
  side: v.optional(v.string()),
  by: actorSchema,
  at: v.string(),
});
export type Agreement = v.InferOutput<typeof agreementSchema>;

/**
 * Any change that is put forward (đề xuất) and that the sides asked may make: `change` is what would be made, kept as it
 * was sent. Another wording of an item is a `Suggestion`.
 */
export const proposalSchema = record({
  id: v.string(),
  change: record({ type: v.string(), part: v.picklist(['text', 'tasks']) }),
  side: v.optional(v.string()),
  by: v.optional(actorSchema),
  at: v.string(),
});
export type Proposal = v.InferOutput<typeof proposalSchema>;

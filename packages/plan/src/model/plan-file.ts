import * as v from 'valibot';
import { actorSchema } from './agency.js';
import { agreementSchema, consentSchema, proposalSchema } from './consent.js';
import { periodSchema, planSchema } from './plan.js';
import { record } from './record.js';

/** The version of the JSON that portals store. It rises only with a migration (`migrations.ts`). */
export const SCHEMA_VERSION = 1;

/**
 * Progress noted for one item and period. `percent` is 0–100, `at` the ISO instant at which it was first noted,
 * `corrected` tells who has put it right last, and when. Late is derived, never stored.
 */
export const reportEntrySchema = record({
  id: v.string(),
  item: v.string(),
  period: periodSchema,
  status: v.picklist([
    'not-started',
    'drafting',
    'in-progress',
    'submitted',
    'issued',
    'done',
    'nil',
    'cancelled',
  ]),
  percent: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  figures: v.optional(v.array(record({ value: v.number(), unit: v.string() }))),
  instruments: v.optional(v.array(v.string())),
  note: v.optional(v.string()),
  evidence: v.optional(v.array(v.string())),
  agency: v.optional(v.string()),
  by: v.optional(actorSchema),
  at: v.string(),
  corrected: v.optional(record({ by: v.optional(actorSchema), at: v.string() })),
});
export type ReportEntry = v.InferOutput<typeof reportEntrySchema>;

/**
 * A remark on an item, kept with who made it and when; `resolved` tells who has dealt with it, and when. `answers` is
 * the id of the comment that began the conversation.
 */
export const commentSchema = record({
  id: v.string(),
  item: v.string(),
  text: v.string(),
  answers: v.optional(v.string()),
  by: v.optional(actorSchema),
  at: v.string(),
  resolved: v.optional(record({ by: v.optional(actorSchema), at: v.string() })),
});
export type Comment = v.InferOutput<typeof commentSchema>;

/** A proposed wording of an item (đề xuất sửa đổi); `side` where a side of the plan proposes it to the others. */
export const suggestionSchema = record({
  id: v.string(),
  item: v.string(),
  before: v.string(),
  after: v.string(),
  side: v.optional(v.string()),
  by: v.optional(actorSchema),
  at: v.string(),
});
export type Suggestion = v.InferOutput<typeof suggestionSchema>;

/** A check that a person passed over with a reason (bỏ qua có lý do). */
export const waiverSchema = record({
  id: v.string(),
  check: v.string(),
  item: v.optional(v.string()),
  reason: v.string(),
  by: v.optional(actorSchema),
  at: v.string(),
});
export type Waiver = v.InferOutput<typeof waiverSchema>;

/**
 * A state of the plan that is kept. Its content is there where a side has agreed to it: `id` is the fingerprint then
 * (`versionOf`).
 */
export const versionSchema = record({
  id: v.string(),
  at: v.string(),
  by: v.optional(actorSchema),
  note: v.optional(v.string()),
  plan: v.optional(planSchema),
});
export type Version = v.InferOutput<typeof versionSchema>;

/** The one JSON document that a portal stores for a plan. `meta` is the host's own and always kept. */
export const planFileSchema = record({
  schemaVersion: v.literal(SCHEMA_VERSION),
  plan: planSchema,
  entries: v.array(reportEntrySchema),
  review: record({
    comments: v.array(commentSchema),
    suggestions: v.array(suggestionSchema),
    waivers: v.array(waiverSchema),
    proposals: v.optional(v.array(proposalSchema)),
  }),
  consent: v.optional(consentSchema),
  agreements: v.array(agreementSchema),
  versions: v.array(versionSchema),
  meta: v.optional(v.record(v.string(), v.unknown())),
});
export type PlanFile = v.InferOutput<typeof planFileSchema>;

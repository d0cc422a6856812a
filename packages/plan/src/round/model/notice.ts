import * as v from 'valibot';
import { record } from '../../model/record.js';
import { isoDay } from '../../model/shapes.js';

/** A body that answers for the data (bên kiểm soát dữ liệu cá nhân), and how to reach it. */
export const controllerSchema = record({
  name: v.string(),
  address: v.optional(v.string()),
  phone: v.optional(v.string()),
  email: v.optional(v.string()),
});
export type Controller = v.InferOutput<typeof controllerSchema>;

/**
 * A purpose that data are used for, each with a consent of its own (Luật 91/2025/QH15, Điều 9). `fields` are the ids
 * of the fields that it uses; with `publishes` they may be shown to everybody once there is consent.
 */
export const purposeSchema = record({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  /** The sentence beside the box. */
  text: v.string(),
  note: v.optional(v.string()),
  /** A nomination cannot be assessed without it; the person still decides. */
  required: v.optional(v.boolean()),
  publishes: v.optional(v.boolean()),
  fields: v.array(v.string()),
  /** The last day on which data are kept for it (ISO day), and how offices say so. */
  keptUntil: v.optional(isoDay),
  retention: v.optional(v.string()),
});
export type Purpose = v.InferOutput<typeof purposeSchema>;

/** The notice that is read before consent: all that Luật 91/2025/QH15 and NĐ 356/2025/NĐ-CP ask to be told. */
export const noticeSchema = record({
  title: v.string(),
  /** Paragraphs, the first first: data, legal basis, recipients, rights, deadlines, how to withdraw. */
  paragraphs: v.array(v.string()),
  /** Said in addition where the nominator is not the person nominated. */
  onBehalf: v.optional(v.string()),
  withdraw: v.optional(v.string()),
  purposes: v.array(purposeSchema),
});
export type Notice = v.InferOutput<typeof noticeSchema>;

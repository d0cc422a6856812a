import * as v from 'valibot';
import { agencySchema } from './agency.js';
import { itemSchema } from './item.js';
import { record } from './record.js';
import { count, isoDay } from './shapes.js';

/** Số, ký hiệu (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 3). `raw` is as printed; a blank number stays blank. */
export const documentNumberSchema = record({
  value: v.optional(v.union([v.number(), v.string()])),
  symbol: v.optional(v.string()),
  raw: v.string(),
});
export type DocumentNumber = v.InferOutput<typeof documentNumberSchema>;

/** An issuing body (cơ quan ban hành): the superior body's lines and its own, as printed. */
export const issuerSchema = record({
  superior: v.array(v.string()),
  name: v.string(),
  agency: v.optional(v.string()),
});
export type Issuer = v.InferOutput<typeof issuerSchema>;

/** One signature block. `authority` is TM., KT. …; `note` is “(Đã ký)” and the like. */
export const signatorySchema = record({
  authority: v.optional(v.string()),
  position: v.optional(v.string()),
  secondPosition: v.optional(v.string()),
  name: v.optional(v.string()),
  note: v.optional(v.string()),
  agency: v.optional(v.string()),
});
export type Signatory = v.InferOutput<typeof signatorySchema>;

/** One line of Nơi nhận, without its dash and end mark. The archive line (`Lưu: …`) has purpose `archive`. */
export const recipientSchema = record({
  id: v.string(),
  text: v.string(),
  agency: v.optional(v.string()),
  purpose: v.optional(v.picklist(['act', 'report', 'coordinate', 'know', 'archive'])),
  copies: v.optional(count),
  units: v.optional(v.array(v.string())),
});
export type Recipient = v.InferOutput<typeof recipientSchema>;

export const appendixSchema = record({ title: v.string(), items: v.array(itemSchema) });
export type Appendix = v.InferOutput<typeof appendixSchema>;

export const planKindSchema = v.picklist([
  'plan',
  'coordination-plan',
  'programme',
  'report',
  'guidance',
  'resolution',
  'news',
]);
export type PlanKind = v.InferOutput<typeof planKindSchema>;

/** '2023', '2023-H1', '2023-M9', '2023-Q2', '2023-06' or '2021..2025'. */
export const periodSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(H[12]|M9|Q[1-4]|0[1-9]|1[0-2])|\.\.\d{4})?$/),
);

/**
 * What a report that was made from data tells of: the plan, the period, the body that reports (all of them where it is
 * left out), and the day up to which the work was looked at (số liệu tính đến ngày).
 */
const reportOnSchema = record({
  plan: v.string(),
  period: periodSchema,
  agency: v.optional(v.string()),
  day: isoDay,
});

/** What is agreed, numbered, printed and compared. Items are a flat list in reading order. */
export const planSchema = record({
  id: v.string(),
  kind: planKindSchema,
  issuers: v.array(issuerSchema),
  number: v.nullable(documentNumberSchema),
  otherNumbers: v.optional(v.array(v.string())),
  place: v.optional(v.string()),
  date: v.optional(isoDay),
  rawDate: v.optional(v.string()),
  title: v.string(),
  subject: v.string(),
  addressees: v.optional(v.array(v.string())),
  urgency: v.optional(v.picklist(['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'])),
  draft: v.optional(v.number()),
  period: v.optional(record({ from: isoDay, to: isoDay })),
  reportOn: v.optional(reportOnSchema),
  agencies: v.array(agencySchema),
  items: v.array(itemSchema),
  appendices: v.array(appendixSchema),
  signatories: v.array(signatorySchema),
  recipients: v.array(recipientSchema),
});
export type Plan = v.InferOutput<typeof planSchema>;

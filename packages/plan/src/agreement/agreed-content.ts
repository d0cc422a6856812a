import { dequal } from 'dequal/lite';
import type { Plan } from '../model/plan.js';

/** What the clerk fills in when a document is issued, and the count of drafts: nobody agrees to that. */
type IssuingMark = 'number' | 'otherNumbers' | 'date' | 'rawDate' | 'draft';

export type AgreedContent = Omit<Plan, IssuingMark>;

/**
 * What the sides of a plan agree to: all but number and day, which are given only when the document is issued
 * (NĐ 30/2020, Điều 15), the count of drafts, and what is noted at a signature (“Đã ký”).
 */
export function agreedContent(plan: Plan): AgreedContent {
  const {
    number: _number,
    otherNumbers: _others,
    date: _date,
    rawDate: _raw,
    draft: _draft,
    ...content
  } = plan;
  const signatories = plan.signatories.map(({ note: _note, ...signatory }) => signatory);
  return { ...content, signatories };
}

/** Whether two states of a plan say the same, as far as it is agreed to. */
export function isSameContent(one: Plan, other: Plan): boolean {
  return one === other || dequal(agreedContent(one), agreedContent(other));
}

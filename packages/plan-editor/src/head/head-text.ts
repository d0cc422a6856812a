import { signatoryLines, type HeadLine, type SingleChange } from '@phoihop/plan';
import { HEAD, lineKey, RECIPIENT, type RecipientLine } from './line-key.js';

/** The lines of a plan's head that are searched: tên loại văn bản, trích yếu nội dung. */
export const headFields = ['title', 'subject'] as const;
export type HeadField = (typeof headFields)[number];

export function headKey(field: HeadField): string {
  return lineKey({ of: field });
}

/** The searched line of the head that a key stands for; undefined where it is the id of an item. */
export function headFieldOf(key: string): HeadField | undefined {
  return headFields.find((field) => headKey(field) === key);
}

export function headChange(field: HeadField, before: string, after: string): SingleChange {
  return { type: 'plan/head', part: 'text', field, before, after };
}

/** The line that a key stands for; undefined where it is the id of an item. */
export function lineOf(key: string): HeadLine | RecipientLine | undefined {
  if (key.startsWith(RECIPIENT)) return { of: 'recipient', id: key.slice(RECIPIENT.length) };
  if (!key.startsWith(HEAD)) return undefined;
  const [of = '', place = '', name = ''] = key.slice(HEAD.length).split(':');
  if (of === 'title' || of === 'subject' || of === 'number' || of === 'place-date') return { of };
  const at = Number(place);
  if (of === 'issuer') return { of, at, field: name === 'name' ? 'name' : 'superior' };
  const field = signatoryLines.find((each) => each === name);
  return of === 'signatory' && field ? { of, at, field } : undefined;
}

import type { SingleChange } from '@phoihop/plan';

/** The lines of a plan's head that are edited on the paper: tên loại văn bản, trích yếu nội dung. */
export const headFields = ['title', 'subject'] as const;
export type HeadField = (typeof headFields)[number];

/** Marks the keys of these texts, apart from the ids of items. */
const HEAD = 'head:';

export function headKey(field: HeadField): string {
  return `${HEAD}${field}`;
}

/** The line of the head that a key stands for; undefined where it is the id of an item. */
export function headFieldOf(key: string): HeadField | undefined {
  return headFields.find((field) => headKey(field) === key);
}

export function headChange(field: HeadField, before: string, after: string): SingleChange {
  return { type: 'plan/head', part: 'text', field, before, after };
}

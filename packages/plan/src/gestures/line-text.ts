import { formatDateLong } from '@phoihop/vietnamese/dates';
import type { Plan } from '../model/plan.js';

/**
 * Lines of a signature block, in the order in which they are printed: a further position stands above the name
 * (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 7, điểm đ).
 */
export const signatoryLines = ['authority', 'position', 'note', 'secondPosition', 'name'] as const;
export type SignatoryLine = (typeof signatoryLines)[number];

/**
 * A line of head or foot that is edited as a text; `at` counts issuers and signature blocks from 0. The superior
 * body of an issuer is one text with line breaks, place and date are one line as on paper.
 */
export type HeadLine =
  | { of: 'title' | 'subject' | 'number' | 'place-date' }
  | { of: 'issuer'; at: number; field: 'superior' | 'name' }
  | { of: 'signatory'; at: number; field: SignatoryLine };

/** What a line shows; empty where it is left out, or where there is no such issuer or signature. */
export function lineText(plan: Plan, line: HeadLine): string {
  switch (line.of) {
    case 'title':
    case 'subject':
      return plan[line.of];
    case 'number':
      return plan.number?.raw ?? '';
    case 'place-date':
      return placeAndDate(plan);
    case 'issuer': {
      const issuer = plan.issuers[line.at];
      return (line.field === 'name' ? issuer?.name : issuer?.superior.join('\n')) ?? '';
    }
    case 'signatory':
      return plan.signatories[line.at]?.[line.field] ?? '';
  }
}

/** Place and date as printed; a day that is known by its date only is written as the decree writes it. */
export function placeAndDate({ place = '', rawDate, date }: Plan): string {
  const day = rawDate ?? (date === undefined ? '' : formatDateLong(date));
  return [place, day].filter((part) => part !== '').join(', ');
}

import { blanksIn, type Plan } from '@phoihop/plan';
import type { Place } from '../pages/place.js';

/** What a document needs before it is issued. */
export type NeedKind =
  | 'number'
  | 'date'
  | 'signer'
  | 'issuer'
  | 'place'
  | 'subject'
  | 'recipients'
  | 'archive'
  | 'blanks'
  | 'draft';

/** Whether something is there, how much of it is not, and where to look: the first of these places that is printed. */
export interface Need {
  kind: NeedKind;
  met: boolean;
  /** How many of it are missing; 0 where it is met. */
  count: number;
  places: Place[];
}

/** Number, day and signer are always told; what else is missing only where it is. */
const ALWAYS: readonly NeedKind[] = ['number', 'date', 'signer'];

const isBlank = (text = ''): boolean => text.trim() === '' || blanksIn(text).length > 0;

function missingNumbers({ number, otherNumbers = [] }: Plan): number {
  const raws = [number?.raw ?? '', ...otherNumbers];
  return raws.filter((raw) => !/^\s*\d/u.test(raw)).length;
}

/** An archive line (Lưu) is asked for by the decree (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 9). */
function hasArchive({ recipients }: Plan): boolean {
  return recipients.some(({ purpose, text }) => purpose === 'archive' || /^lưu(?!\p{L})/iu.test(text.trim()));
}

/** What a plan needs before it is issued (NĐ 30/2020, Điều 8), what is always asked for first. Pure. */
export function needsOf(plan: Plan): Need[] {
  const { signatories, recipients, issuers, items } = plan;
  const unsigned = signatories.filter(({ name }) => isBlank(name)).length;
  const unfilled = items.filter(({ text }) => blanksIn(text).length > 0);
  const counts: [NeedKind, number, Place[]][] = [
    ['number', missingNumbers(plan), [{ part: 'number' }, { part: 'issuer' }]],
    ['date', plan.date === undefined ? 1 : 0, [{ part: 'place-date' }, { part: 'national-title' }]],
    [
      'signer',
      signatories.length === 0 ? 1 : unsigned,
      [{ part: 'signer' }, { part: 'position' }, { part: 'authority' }, { part: 'recipients-title' }],
    ],
    [
      'issuer',
      issuers.length === 0 ? 1 : issuers.filter(({ name }) => isBlank(name)).length,
      [{ part: 'issuer' }, { part: 'national-title' }],
    ],
    ['place', isBlank(plan.place) ? 1 : 0, [{ part: 'place-date' }, { part: 'national-title' }]],
    [
      'subject',
      isBlank(plan.subject) ? 1 : 0,
      [{ part: 'subject' }, { part: 'letter-subject' }, { part: 'title' }],
    ],
    ['blanks', unfilled.length, unfilled.map(({ id }) => ({ item: id }))],
    ['recipients', recipients.length === 0 ? 1 : 0, [{ part: 'recipients-title' }, { part: 'authority' }]],
    ['archive', recipients.length > 0 && !hasArchive(plan) ? 1 : 0, [{ part: 'recipients-title' }]],
    ['draft', plan.draft === undefined ? 0 : 1, [{ part: 'draft' }]],
  ];
  return counts
    .map(([kind, count, places]): Need => ({
      kind,
      met: count === 0,
      count,
      places: [...places, { page: 0 }],
    }))
    .filter(({ kind, met }) => !met || ALWAYS.includes(kind));
}

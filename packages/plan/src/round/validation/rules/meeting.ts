import { formatNumber } from '@phoihop/vietnamese/numbers';
import type { Share } from '../../model/index.js';
import type { FieldAnswers } from '../answers.js';
import type { ErrorFinding, WarningCode } from '../finding.js';
import { fault, notice, type FieldRule } from '../rule.js';
import { readDay } from './plain.js';

const COUNTS = ['households', 'present', 'votes'] as const;

/** Whether a number reaches a share of a whole, reckoned in whole numbers: 46 of 69 are two thirds. */
export function reaches(part: number, whole: number, { of, per }: Share): boolean {
  return part * per >= whole * of;
}

/** `87,3`: a share in per cent, to one place. */
export function percent(part: number, whole: number): string {
  return formatNumber(whole === 0 ? 0 : Math.floor((part / whole) * 1000) / 10);
}

function countsIn(answers: FieldAnswers): Record<(typeof COUNTS)[number], number | null> {
  const count = (part: string): number | null =>
    /^\d{1,6}$/u.test(answers.text(part)) ? Number(answers.text(part)) : null;
  return { households: count('households'), present: count('present'), votes: count('votes') };
}

/** A meeting of a village: `meeting.date`, `.households` (of the village), `.present`, `.votes` (for the nominee). */
export const meetingRule: FieldRule<'meeting'> = {
  read(field, answers, { today }) {
    const place = answers.text('place');
    const filled = ['date', ...COUNTS].filter((part) => answers.text(part) !== '');
    if (filled.length === 0 && place === '' && !field.required) return {};
    const errors: ErrorFinding[] = [];
    const date = readDay(answers.text('date'));
    if (answers.text('date') === '') errors.push(fault(field, 'required', {}, 'date'));
    else if (date === null) errors.push(fault(field, 'day-unread', {}, 'date'));
    else if (date > today) errors.push(fault(field, 'day-ahead', {}, 'date'));
    const { households, present, votes } = countsIn(answers);
    for (const part of COUNTS)
      if (answers.text(part) === '') errors.push(fault(field, 'required', {}, part));
      else if (countsIn(answers)[part] === null) errors.push(fault(field, 'count-unread', {}, part));
    if (households === 0) errors.push(fault(field, 'no-households', {}, 'households'));
    if (households !== null && present !== null && present > households)
      errors.push(fault(field, 'more-present-than-households', { present, households }, 'present'));
    if (present !== null && votes !== null && votes > present)
      errors.push(fault(field, 'more-votes-than-present', { votes, present }, 'votes'));
    if (errors.length > 0 || date === null || households === null || present === null || votes === null)
      return { errors };
    const value = { kind: 'meeting', date, households, present, votes } as const;
    return { value: place === '' ? value : { ...value, place } };
  },
  warn(field, { households, present, votes }) {
    const below = (code: WarningCode, part: string, count: number, share: Share | undefined) =>
      share && !reaches(count, households, share)
        ? [
            notice(
              field,
              code,
              { count, households, percent: percent(count, households), of: share.of, per: share.per },
              part,
            ),
          ]
        : [];
    return [
      ...below('attendance-below', 'present', present, field.attendance),
      ...below('majority-below', 'votes', votes, field.majority),
    ];
  },
};

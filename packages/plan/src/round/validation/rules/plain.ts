import { toIsoDay, parseVietnameseDate } from '@phoihop/vietnamese/dates';
import { parseNumber } from '@phoihop/vietnamese/numbers';
import { fault, refused, type FieldRule } from '../rule.js';

const LONGEST_LINE = 500;
const LONGEST_TEXT = 20_000;

export const textRule: FieldRule<'text'> = {
  read(field, answers) {
    const text = answers.text();
    if (text === '') return {};
    const max = field.maxLength ?? (field.lines ? LONGEST_TEXT : LONGEST_LINE);
    return text.length > max ? refused(fault(field, 'too-long', { max })) : { value: { kind: 'text', text } };
  },
};

/** A number as offices write it: `1.234,5`. */
export const numberRule: FieldRule<'number'> = {
  read(field, answers) {
    const text = answers.text();
    if (text === '') return {};
    const parsed = parseNumber(text);
    if (!parsed.ok) return refused(fault(field, 'not-a-number'));
    const { value: number } = parsed;
    if (field.min !== undefined && number < field.min)
      return refused(fault(field, 'too-small', { min: field.min }));
    if (field.max !== undefined && number > field.max)
      return refused(fault(field, 'too-large', { max: field.max }));
    return { value: { kind: 'number', number } };
  },
};

/** A day with the day first, or as date controls send it (ISO). Null where it is none. */
export function readDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  if (year !== undefined) return toIsoDay({ year: Number(year), month: Number(month), day: Number(day) });
  const parsed = parseVietnameseDate(text);
  return parsed.ok ? parsed.date : null;
}

export const dayRule: FieldRule<'day'> = {
  read(field, answers, { today }) {
    const text = answers.text();
    if (text === '') return {};
    const date = readDay(text);
    if (date === null) return refused(fault(field, 'day-unread'));
    return field.notAfterToday && date > today
      ? refused(fault(field, 'day-ahead'))
      : { value: { kind: 'day', date } };
  },
};

export const choiceRule: FieldRule<'choice'> = {
  read(field, answers) {
    const choice = answers.text();
    if (choice === '') return {};
    if (!field.choices.some(({ id }) => id === choice)) return refused(fault(field, 'not-a-choice'));
    if (choice !== field.other) return { value: { kind: 'choice', choice } };
    const words = answers.text('words');
    return words === ''
      ? refused(fault(field, 'choice-words-missing', {}, 'words'))
      : { value: { kind: 'choice', choice, words } };
  },
};

import { parseVietnameseDate, toIsoDay } from '@phoihop/vietnamese/dates';
import type { FieldValueOf } from '../../model/index.js';
import { fault, notice, refused, type FieldRule, type Reading } from '../rule.js';

const OLDEST = 130;

/** Whole years between a birth and a day; of a year alone, the most that it can be. */
export function ageOn(today: string, { year, date }: Pick<FieldValueOf<'birth'>, 'year' | 'date'>): number {
  const years = Number(today.slice(0, 4)) - year;
  return date !== undefined && today.slice(5) < date.slice(5) ? years - 1 : years;
}

/** A year alone (`1958`), or a day with the day first (`5/9/1958`); ISO days are what date controls send. */
export function readBirth(text: string): Reading<FieldValueOf<'birth'>> | 'unread' | 'no-such-day' {
  if (/^\d{4}$/u.test(text)) return { value: { kind: 'birth', year: Number(text) } };
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  if (year !== undefined) {
    const date = toIsoDay({ year: Number(year), month: Number(month), day: Number(day) });
    return date === null ? 'no-such-day' : { value: { kind: 'birth', year: Number(year), date } };
  }
  const parsed = parseVietnameseDate(text);
  if (parsed.ok)
    return { value: { kind: 'birth', year: Number(parsed.date.slice(0, 4)), date: parsed.date } };
  return parsed.code === 'no-such-day' ? 'no-such-day' : 'unread';
}

export const birthRule: FieldRule<'birth'> = {
  read(field, answers, { today }) {
    const text = answers.text();
    if (text === '') return {};
    const reading = readBirth(text);
    if (reading === 'unread') return refused(fault(field, 'birth-unread'));
    if (reading === 'no-such-day') return refused(fault(field, 'no-such-day'));
    const { value } = reading;
    if (!value) return reading;
    const ahead = (value.date ?? String(value.year)) > today.slice(0, value.date === undefined ? 4 : 10);
    if (ahead) return refused(fault(field, 'birth-ahead'));
    const age = ageOn(today, value);
    return age > OLDEST ? refused(fault(field, 'birth-too-early', { age: OLDEST })) : reading;
  },
  warn(field, value, _values, { today }) {
    const age = ageOn(today, value);
    if (field.minAge !== undefined && age < field.minAge)
      return [notice(field, 'age-below', { age, least: field.minAge })];
    if (field.maxAge !== undefined && age > field.maxAge)
      return [notice(field, 'age-above', { age, most: field.maxAge })];
    return [];
  },
};

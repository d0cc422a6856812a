import { calendarDay } from '@phoihop/vietnamese/dates';
import { formatNumber, padNumber } from '@phoihop/vietnamese/numbers';

/** More digits behind the comma say nothing in a report. */
const DIGITS = 2;

/** A number of a report: `03`, `12`, `1.234,5`; whole numbers below 10 get a zero before them, as offices write. */
export function numberOf(value: number): string {
  const rounded = Number(value.toFixed(DIGITS));
  const padded = Number.isInteger(rounded) && rounded > 0 && rounded < 10;
  return padded ? padNumber(rounded) : formatNumber(rounded);
}

/** A count with its unit: `03 người`. A percent sign stands at its number. */
export function counted(value: number, unit: string): string {
  const written = unit.trim().replace(/\s+/gu, ' ');
  return written === '%' ? percentage(value) : `${numberOf(value)} ${written}`;
}

/** `42,9%`: one digit behind the comma. */
export function percentage(value: number): string {
  return `${formatNumber(Number(value.toFixed(1)))}%`;
}

/** `ngày 30/6/2026`, `ngày 01/02/2026`: zeros as in NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 4. */
export function dayWritten(iso: string): string {
  const { year, month, day } = calendarDay(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `ngày ${two(day)}/${month < 3 ? two(month) : String(month)}/${String(year)}`;
}

/** A day by which something was to be done, as sentences add it: `thời hạn (ngày 30/6/2026)`. */
export function termWritten(iso: string): string {
  return `thời hạn (${dayWritten(iso)})`;
}

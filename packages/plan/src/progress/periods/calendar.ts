import { calendarDay, daysInMonth, toIsoDay } from '@phoihop/vietnamese/dates';
import { knownPeriod, monthOf, yearOf, type Months, type Period, type PeriodKind } from './period.js';

/**
 * How an office closes its periods. What is left out is the calendar's: a period ends with its last month.
 *
 * State agencies close figures on the 14th of a period's last month and begin the next on the 15th (NĐ 09/2019/NĐ-CP,
 * Điều 12); other offices have days of their own, so the days are the host's.
 */
export interface ReportingCalendar {
  /** The day of its last month on which a period's figures are closed (ngày chốt số liệu), by kind; 1 to 31. */
  closing?: Partial<Record<PeriodKind, number>>;
  /** How many days behind the closing day a report is due (thời hạn gửi báo cáo); 0 where left out. */
  daysToReport?: number;
}

/** Days, both included (ISO). */
export interface Days {
  from: string;
  to: string;
}

/**
 * What NĐ 09/2019/NĐ-CP (Điều 12) asks of state agencies: every period is closed on the 14th. Read in excerpts of rules
 * that follow it (docs/progress.md), not in the decree itself; a stage is closed as its last year is. Not every office is a state
 * agency, so it is no default: an office chooses it, or days of its own.
 */
export const stateCalendar: ReportingCalendar = {
  closing: { month: 14, quarter: 14, 'half-year': 14, 'nine-months': 14, year: 14, stage: 14 },
};

function dayIn(month: number, day: number): string {
  const [year, of] = [yearOf(month), monthOf(month)];
  return toIsoDay({ year, month: of, day: Math.min(day, daysInMonth(year, of)) }) ?? '';
}

/** Whether a text is a day that exists, as `2026-06-14`. */
export function isIsoDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d\d-\d\d$/u.test(text) ? text.split('-').map(Number) : [];
  return toIsoDay({ year, month, day }) === text;
}

/** The ISO day so many days later. */
export function daysLater(iso: string, days: number): string {
  const { year, month, day } = calendarDay(iso);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** The days of a period as an office counts them: up to its closing day, from the day behind the one before. */
export function daysOfPeriod(period: Period, calendar: ReportingCalendar = {}): Days {
  const closing = calendar.closing?.[period.kind];
  if (closing === undefined) return { from: dayIn(period.from, 1), to: dayIn(period.to, 31) };
  if (!Number.isInteger(closing) || closing < 1 || closing > 31)
    throw new RangeError(`no day of a month: ${String(closing)}`);
  return { from: daysLater(dayIn(period.from - 1, closing), 1), to: dayIn(period.to, closing) };
}

/** The last day on which the report of a period is in time (ISO). */
export function reportDueOn(period: Period, calendar: ReportingCalendar = {}): string {
  return daysLater(daysOfPeriod(period, calendar).to, calendar.daysToReport ?? 0);
}

/** The months that days lie in. @throws RangeError where they are no ISO days. */
export function monthsOf({ from, to }: Days): Months {
  const [first, last] = [calendarDay(from), calendarDay(to)];
  return { from: first.year * 12 + first.month - 1, to: last.year * 12 + last.month - 1 };
}

/** The first period of a list, in its order, whose days hold a day; undefined where none does. */
export function periodOn(
  day: string,
  periods: readonly string[],
  calendar: ReportingCalendar = {},
): Period | undefined {
  return periods.map(knownPeriod).find((period) => {
    const { from, to } = daysOfPeriod(period, calendar);
    return from <= day && day <= to;
  });
}

import { toIsoDay, daysInMonth } from '@phoihop/vietnamese/dates';
import type { Time } from '../../model/item.js';
import type { Plan } from '../../model/plan.js';
import { daysLater, daysOfPeriod, monthsOf, type ReportingCalendar } from '../periods/calendar.js';
import { periodsIn } from '../periods/list-periods.js';
import { yearOf, type PeriodKind } from '../periods/period.js';

/**
 * A stretch of days at whose end something is to be done (thời hạn). What was done before `from` does not meet it; null
 * where anything does. `recurring` tells one of several that come again (định kỳ): only what was done in it meets it. `raw` is as printed.
 */
export interface DueWindow {
  from: string | null;
  to: string;
  raw: string;
  recurring: boolean;
}

const KIND = { month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year' } as const;

/** `sau ngày 15/3`, `từ ngày …`: the day on which something begins is none on which it is due. */
const BEGINS = /^(?:sau|từ|kể từ)(?!\p{L})/iu;

type PlanDays = NonNullable<Plan['period']>;

function monthEnd(year: number, month: number): string {
  return toIsoDay({ year, month, day: daysInMonth(year, month) }) ?? '';
}

/** Quarters as plans number them. */
const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** The day of each year that words name: `trước ngày 15/11 hằng năm`, `trong quý IV hằng năm`; null for the year. */
function dayOfYear(raw: string, year: number): string | null {
  const day = /(\d{1,2})\/(\d{1,2})/u.exec(raw) ?? /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})/iu.exec(raw);
  if (day) return toIsoDay({ year, month: Number(day[2]), day: Number(day[1]) });
  const quarter = /quý\s+(IV|I{1,3}|[1-4])(?!\p{L})/iu.exec(raw)?.[1]?.toUpperCase();
  if (quarter !== undefined) return monthEnd(year, (QUARTERS[quarter] ?? Number(quarter)) * 3);
  const month = Number(/tháng\s+(\d{1,2})(?!\d)/iu.exec(raw)?.[1] ?? 0);
  return month >= 1 && month <= 12 ? monthEnd(year, month) : null;
}

/** `trước ngày 25 hằng tháng`. */
function dayOfMonth(raw: string, days: { from: string; to: string }): string {
  const day = Number(/ngày\s+(\d{1,2})\s+(?:hằng|hàng|mỗi)/iu.exec(raw)?.[1] ?? 0);
  if (day < 1 || day > 31) return days.to;
  const { to } = monthsOf(days);
  const [year, month] = [yearOf(to), (to % 12) + 1];
  return toIsoDay({ year, month, day: Math.min(day, daysInMonth(year, month)) }) ?? days.to;
}

function recurring(
  { raw, every }: Extract<Time, { kind: 'recurring' }>,
  period: PlanDays,
  calendar: ReportingCalendar,
): DueWindow[] {
  const kind: PeriodKind = KIND[every];
  return periodsIn(period, [kind]).map((each) => {
    const days = daysOfPeriod(each, calendar);
    const own =
      every === 'year' ? dayOfYear(raw, yearOf(each.to)) : every === 'month' ? dayOfMonth(raw, days) : null;
    return { from: days.from, to: own ?? days.to, raw, recurring: true };
  });
}

function once(time: Time): DueWindow[] {
  if (time.kind === 'day')
    return BEGINS.test(time.raw.trim())
      ? []
      : [{ from: null, to: time.date, raw: time.raw, recurring: false }];
  if (time.kind === 'period' || time.kind === 'about')
    return [{ from: null, to: time.to, raw: time.raw, recurring: false }];
  return [];
}

/** What is due on several days is due anew behind each: `vào năm 2023` and `vào năm 2025`. The first may be early. */
function parted(windows: readonly DueWindow[]): DueWindow[] {
  const found: DueWindow[] = [];
  let before: string | null = null;
  for (const window of windows) {
    if (window.to === before) continue;
    found.push({ ...window, from: before === null ? null : daysLater(before, 1) });
    before = window.to;
  }
  return found;
}

function byEnd(one: DueWindow, other: DueWindow): number {
  return one.to < other.to ? -1 : one.to > other.to ? 1 : 0;
}

/**
 * When a task is due, in the order of the days. A period or an approximate time is due on its last day; a recurring
 * one in each of its periods that lies in the plan's; an event tells no day.
 */
export function dueWindows(
  times: readonly Time[],
  period: Plan['period'],
  calendar: ReportingCalendar = {},
): DueWindow[] {
  const again = times.flatMap((time) =>
    time.kind === 'recurring' && period ? recurring(time, period, calendar) : [],
  );
  return [...parted(times.flatMap(once).sort(byEnd)), ...again].sort(byEnd);
}

import { calendarDay, daysInMonth, toIsoDay } from '@phoihop/vietnamese/dates';

const DAY_MS = 86_400_000;

function instantOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}

/** The ISO day so many days after another. */
export function dayAfter(iso: string, days: number): string {
  return new Date(instantOf(iso) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day so many months on; the last day of a month that is shorter. */
export function monthAfter(iso: string, months: number): string {
  const { year, month, day } = calendarDay(iso);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const last = daysInMonth(target.year, target.month);
  return toIsoDay({ ...target, day: Math.min(day, last) }) ?? iso;
}

/** The weeks of the month of an ISO day, each from Monday to Sunday; null for days of other months. */
export function monthGrid(iso: string): (string | null)[][] {
  const { year, month } = calendarDay(iso);
  const first = toIsoDay({ year, month, day: 1 }) ?? iso;
  const before = (new Date(instantOf(first)).getUTCDay() + 6) % 7;
  const days = daysInMonth(year, month);
  const weeks = Math.ceil((before + days) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day >= 1 && day <= days ? dayAfter(first, day - 1) : null;
    }),
  );
}

/** A calendar day without a time zone. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month (1 to 12) has, in the Gregorian calendar; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
}

/** `2023-05-30`; null where there is no such day. */
export function toIsoDay({ year, month, day }: CalendarDay): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1 || day > daysInMonth(year, month)) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The parts of an ISO day. @throws RangeError where it is not one. */
export function calendarDay(iso: string): CalendarDay {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso);
  const day = match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!day || toIsoDay(day) === null) throw new RangeError(`not an ISO day: ${iso}`);
  return day;
}

/** Hours by which Viet Nam is ahead of UTC, the same all the year, since 1975. */
const AHEAD = 7;

/**
 * The ISO day that an instant falls on in Viet Nam, whatever the computer's own time zone. Reckoned, since making an
 * `Intl.DateTimeFormat` with a time zone takes longer than drawing a page; for instants since 1976.
 */
export function dayInVietnam(instant: Date): string {
  return new Date(instant.getTime() + AHEAD * 3_600_000).toISOString().slice(0, 10);
}

import { calendarDay, daysInMonth, toIsoDay } from '@phoihop/vietnamese/dates';

/** The years that are moved, and by how many. */
export interface Move {
  from: number;
  to: number;
  by: number;
}

export function isMoved(year: number, { from, to }: Move): boolean {
  return year >= from && year <= to;
}

/** An ISO day so many years later; null for a 29 February that is not there. Days out of the period stay. */
export function movedDay(iso: string, move: Move): string | null {
  const { year, month, day } = calendarDay(iso);
  return isMoved(year, move) ? toIsoDay({ year: year + move.by, month, day }) : iso;
}

/** The last day of a stretch so many years later: the end of February stays the end. */
export function movedEnd(iso: string, move: Move): string {
  const { year, month, day } = calendarDay(iso);
  if (!isMoved(year, move)) return iso;
  const next = year + move.by;
  const last = daysInMonth(next, month);
  const ends = day === daysInMonth(year, month) && month === 2;
  return toIsoDay({ year: next, month, day: ends ? last : Math.min(day, last) }) ?? iso;
}

/** Saturday and Sunday. */
export function isWeekend(iso: string): boolean {
  return [0, 6].includes(new Date(`${iso}T00:00:00Z`).getUTCDay());
}

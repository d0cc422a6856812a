import { calendarDay } from '@phoihop/vietnamese/dates';
import type { PlanFile } from '../../model/plan-file.js';
import { daysOfPeriod, periodOn, type ReportingCalendar } from './calendar.js';
import { reportPeriods } from './list-periods.js';
import { comparePeriods, periodOf, type Period, type PeriodKind } from './period.js';

/** The periods that offices report for, where a host does not say otherwise. */
export const usualKinds: readonly PeriodKind[] = ['quarter', 'half-year', 'nine-months', 'year', 'stage'];

/**
 * The periods to choose from, by their ends: those that reports are written for in the days of the plan (in the year of
 * `today` where it names none), and those that entries name.
 */
export function offeredPeriods(
  { entries, plan }: Pick<PlanFile, 'entries' | 'plan'>,
  today: string,
  kinds: readonly PeriodKind[] = usualKinds,
): string[] {
  const year = String(calendarDay(today).year);
  const { from, to } = plan.period ?? { from: `${year}-01-01`, to: `${year}-12-31` };
  const noted = Array.from(new Set(entries.map(({ period }) => period)), periodOf);
  const all = [...reportPeriods({ from, to }, kinds), ...noted.filter((period) => period !== null)];
  const byName = new Map<string, Period>(all.map((period) => [period.id, period]));
  return Array.from(byName.values())
    .sort(comparePeriods)
    .map(({ id }) => id);
}

/**
 * Of the periods to choose from the one that is shown where nobody has chosen: that of today, else the last before, else
 * the first; the year of today where there is none.
 */
export function currentPeriod(
  periods: readonly string[],
  today: string,
  calendar: ReportingCalendar = {},
): string {
  const now = periodOn(today, periods, calendar);
  if (now) return now.id;
  const before = periods.filter((id) => {
    const period = periodOf(id);
    return period !== null && daysOfPeriod(period, calendar).to < today;
  });
  return before.at(-1) ?? periods[0] ?? today.slice(0, 4);
}

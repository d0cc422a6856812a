import { dayInVietnam } from '@phoihop/vietnamese/dates';
import { monthsOf } from '../periods/calendar.js';
import { knownPeriod, partOfYear, monthOf, yearOf, type Months } from '../periods/period.js';
import type { ProgressRollup } from './rollup.js';

/** A month of the plan with the tasks that should be done by its end, and those that were; null in days to come. */
export interface MonthPoint {
  /** The name of the month as a period: `2026-06`. */
  month: string;
  planned: number;
  done: number | null;
}

export interface ExpectedLine {
  total: number;
  points: readonly MonthPoint[];
}

function monthOfDay(iso: string): number {
  return monthsOf({ from: iso, to: iso }).from;
}

/** Within the months of the plan. */
function within(month: number, { from, to }: Months): number {
  return Math.min(to, Math.max(from, month));
}

/** How many come by the end of each month; all come within them. */
function cumulative(months: readonly number[], { from, to }: Months): number[] {
  const counts = Array.from({ length: to - from + 1 }, () => 0);
  for (const month of months) counts[month - from] = (counts[month - from] ?? 0) + 1;
  let sum = 0;
  return counts.map((count) => (sum += count));
}

/**
 * Planned against done over the months of a plan (dự kiến và đã hoàn thành), of all its tasks or of some (`items`). A task is planned for its first due day,
 * one without any for the end of the plan. It was done in the month in which that was noted, at the latest at the end
 * of the period for which it was; `done` at the end of `period` is that of the table. No points where the plan names
 * no period. @throws RangeError where `period` does not exist.
 */
export function expectedLine(
  rollup: ProgressRollup,
  period: string,
  items: Iterable<string> = rollup.outline.tasks.keys(),
): ExpectedLine {
  const tasks = Array.from(items);
  const days = rollup.file.plan.period;
  if (!days) return { total: tasks.length, points: [] };
  const plan = monthsOf(days);
  const last = within(Math.min(knownPeriod(period).to, monthOfDay(rollup.today)), plan);
  const planned: number[] = [];
  const done: number[] = [];
  // Many tasks are due on the same few days.
  const months = new Map<string, number>();
  const plannedMonth = (day: string): number => {
    const month = months.get(day) ?? within(monthOfDay(day), plan);
    months.set(day, month);
    return month;
  };
  const notedMonths = new Map<string, number>();
  const notedMonth = (at: string): number => {
    const month = notedMonths.get(at) ?? monthOfDay(dayInVietnam(new Date(at)));
    notedMonths.set(at, month);
    return month;
  };
  for (const item of tasks) {
    const [first] = rollup.windows(item);
    planned.push(first ? plannedMonth(first.to) : plan.to);
    const state = rollup.state(item, period);
    if (state.standing !== 'done') continue;
    const told = rollup
      .entriesOf(item)
      .filter(({ id, status }) => state.entries.includes(id) && (status === 'done' || status === 'issued'))
      .map(({ at, period: noted }) => Math.min(knownPeriod(noted).to, notedMonth(at)));
    done.push(Math.min(last, within(Math.min(...told, last), plan)));
  }
  const [plannedBy, doneBy] = [cumulative(planned, plan), cumulative(done, plan)];
  return {
    total: tasks.length,
    points: plannedBy.map((count, index) => {
      const month = plan.from + index;
      return {
        month: partOfYear('month', yearOf(month), monthOf(month)).id,
        planned: count,
        done: month > last ? null : (doneBy[index] ?? 0),
      };
    }),
  };
}

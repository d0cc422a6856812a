import { monthsOf, type Days } from './calendar.js';
import { comparePeriods, contains, monthCount, partOfYear, stageOf, yearOf } from './period.js';
import type { Months, Period, PeriodKind } from './period.js';

/** How often each part of a year comes. */
const TIMES = { month: 12, quarter: 4, 'half-year': 2, 'nine-months': 1, year: 1 } as const;

/** The periods of some kinds that lie wholly in these days, in the order in which they end. */
export function periodsIn(days: Days, kinds: readonly PeriodKind[]): Period[] {
  const months = monthsOf(days);
  const [first, last] = [yearOf(months.from), yearOf(months.to)];
  const found: Period[] = [];
  for (const kind of new Set(kinds)) {
    if (kind === 'stage') {
      if (first < last) found.push(stageOf(first, last));
      continue;
    }
    for (let year = first; year <= last; year++)
      for (let ordinal = 1; ordinal <= TIMES[kind]; ordinal++) found.push(partOfYear(kind, year, ordinal));
  }
  return found.filter((period) => contains(months, period)).sort(comparePeriods);
}

/**
 * The periods that reports are written for: of those that end together only the longest. Offices that report every
 * quarter, half-year and year write for quý I, 6 tháng, quý III and the year.
 */
export function reportPeriods(days: Days, kinds: readonly PeriodKind[]): Period[] {
  const all = periodsIn(days, kinds);
  return all.filter((period, index) => all[index + 1]?.to !== period.to);
}

/** A way of covering months with periods that do not overlap. */
interface Cover {
  months: number;
  periods: readonly Period[];
}

function better(one: Cover, other: Cover): Cover {
  const difference = one.months - other.months || other.periods.length - one.periods.length;
  return difference >= 0 ? one : other;
}

/**
 * Those of the noted periods that lie in `within`, do not overlap and cover most of it; of two ways that cover as
 * much, the one with fewer and longer periods. So a sum counts nothing twice: an entry for 6 tháng tells the whole
 * of its months, whatever was noted for its quarters.
 */
export function coveringPeriods(within: Months, noted: readonly Period[]): readonly Period[] {
  const sorted = noted.filter((period) => contains(within, period)).sort(comparePeriods);
  const best: Cover[] = [{ months: 0, periods: [] }];
  for (const [index, period] of sorted.entries()) {
    // The best of what ends before this one begins.
    let before = index;
    while (before > 0 && (sorted[before - 1]?.to ?? 0) >= period.from) before--;
    const rest = best[before] ?? { months: 0, periods: [] };
    const taken = { months: rest.months + monthCount(period), periods: [...rest.periods, period] };
    best.push(better(taken, best[index] ?? rest));
  }
  return best.at(-1)?.periods ?? [];
}

import { monthsOf, type Days } from './calendar.js';
import { comparePeriods, contains, partOfYear, stageOf, yearOf } from './period.js';
import type { Period, PeriodKind } from './period.js';

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

import { comparePeriods, contains, monthCount } from './period.js';
import type { Months, Period } from './period.js';

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

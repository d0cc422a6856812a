import type { Plan } from './plan.js';

/**
 * The year that times without one belong to: that of the plan's period, when it lies in one year; that of its day,
 * where it names no period.
 */
export function yearOfPeriod({ period, date }: Pick<Plan, 'period' | 'date'>): number | undefined {
  const year = (period?.from ?? date)?.slice(0, 4);
  const last = (period?.to ?? date)?.slice(0, 4);
  return year !== undefined && year === last ? Number(year) : undefined;
}

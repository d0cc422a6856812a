import type { Plan } from './plan.js';

/** The year that times without one belong to: that of the plan's period, when it lies in one year. */
export function yearOfPeriod({ period }: Pick<Plan, 'period'>): number | undefined {
  const year = period?.from.slice(0, 4);
  return year !== undefined && year === period?.to.slice(0, 4) ? Number(year) : undefined;
}

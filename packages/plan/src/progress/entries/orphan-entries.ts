import type { PlanFile, ReportEntry } from '../../model/plan-file.js';
import { periodOf } from '../periods/period.js';

/** Entries whose item the plan no longer has, or whose period does not exist: kept and shown, counted nowhere. */
export function orphanEntries({ plan, entries }: PlanFile): ReportEntry[] {
  const items = new Set(plan.items.map(({ id }) => id));
  return entries.filter(({ item, period }) => !items.has(item) || periodOf(period) === null);
}

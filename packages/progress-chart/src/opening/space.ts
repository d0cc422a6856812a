import type { Agency, Item, Plan, PlanFile } from '@phoihop/plan';
import type { Grouping } from '../bars/bar-rows.js';

/** More rows than these scroll in a box of their own and can be searched. */
export const SHORT = 40;

/** The items that tasks stand directly under: each is about one bar, or a few of them are. */
function headingsOf(items: readonly Item[]): number {
  const above: Item[] = [];
  const headings = new Set<string>();
  for (const item of items) {
    while ((above.at(-1)?.level ?? 0) >= item.level) above.pop();
    const heading = above.at(-1);
    if (heading && (item.task?.assignments.length ?? 0) > 0) headings.add(heading.id);
    above.push(item);
  }
  return headings.size;
}

function unitsOf({ agencies }: Plan): Agency[] {
  return agencies.filter(
    ({ kind, level }) => kind !== 'group' && (level === 'commune' || level === 'village'),
  );
}

/**
 * About how many rows the bars of a plan will have, told from the plan alone: how far the work has come is worked out by
 * a part that is loaded later, and the space for it is kept meanwhile.
 */
export function rowCount(plan: Plan, by: Grouping): number {
  const units = unitsOf(plan).length;
  if (by === 'section' || (by === 'unit' && units === 0)) return Math.max(1, headingsOf(plan.items));
  const bodies = plan.agencies.filter(({ kind }) => kind !== 'group').length;
  return Math.max(1, by === 'unit' ? units : bodies - units);
}

/** About how high the reports of units and the figures will be, in em: of these a plan may have none. */
export function heightBelow({ plan, entries }: PlanFile): number {
  const units = unitsOf(plan).length;
  const reports = units === 0 ? 0 : Math.min(32, 11 + 2 * units);
  return reports + (entries.some(({ figures = [] }) => figures.length > 0) ? 13 : 0);
}

import type { Target } from '../../model/item.js';
import type { ReportEntry } from '../../model/plan-file.js';
import { inUnit, unitKey } from '../entries/units.js';
import { coveringPeriods } from '../periods/covering-periods.js';
import { knownPeriod, type Months } from '../periods/period.js';

/** A total with the entries that it comes from, each with its share, in their order. */
export interface FigureTotal {
  value: number;
  /** As it was first written; other spellings and amounts of money are turned into it. */
  unit: string;
  sources: readonly { entry: string; value: number }[];
}

/** How far a target has come. `percent` is 0 to 100; null where the target is nothing. */
export interface TargetState {
  target: Target;
  value: number;
  percent: number | null;
}

/** Entries of one body for one task: what coarser ones tell is not counted again from finer ones. */
export function countedIn(entries: readonly ReportEntry[], within: Months): ReportEntry[] {
  const hasFigures = ({ figures }: ReportEntry): boolean => figures !== undefined && figures.length > 0;
  if (!entries.some(hasFigures)) return [];
  const withFigures = entries.filter(hasFigures);
  const noted = Array.from(new Set(withFigures.map(({ period }) => period)));
  const counted = new Set(coveringPeriods(within, noted.map(knownPeriod)).map(({ id }) => id));
  return withFigures.filter(({ period }) => counted.has(period));
}

/** Sums of figures by unit, in the order in which units come first. */
export function figureTotals(entries: readonly ReportEntry[]): FigureTotal[] {
  if (entries.length === 0) return [];
  const totals = new Map<
    string,
    { value: number; unit: string; sources: { entry: string; value: number }[] }
  >();
  for (const { id, figures = [] } of entries)
    for (const { value, unit } of figures) {
      const key = unitKey(unit);
      const total = totals.get(key) ?? { value: 0, unit, sources: [] };
      const share = inUnit(value, unit, total.unit) ?? 0;
      total.value += share;
      total.sources.push({ entry: id, value: share });
      totals.set(key, total);
    }
  return Array.from(totals.values());
}

/** Targets beside what was reached. Figures in other units count for none of them. */
export function targetStates(targets: readonly Target[], totals: readonly FigureTotal[]): TargetState[] {
  return targets.map((target) => {
    const reached = totals
      .map(({ value, unit }) => inUnit(value, unit, target.unit))
      .filter((value) => value !== null);
    const value = reached.reduce((sum, each) => sum + each, 0);
    return { target, value, percent: target.min > 0 ? Math.min(100, (value / target.min) * 100) : null };
  });
}

import { countsAddedUp, type StandingCounts } from '@phoihop/plan/progress';
import type { BarRow, Grouping } from '../bars/bar-rows.js';

/** What is told beside the bars. */
export interface Figures {
  /** All rows, found or not. */
  rows: readonly BarRow[];
  byRow: ReadonlyMap<string, StandingCounts>;
  whole: StandingCounts;
  /** The rows that are shown, added up. */
  sum: StandingCounts;
  /** Whether that is the whole plan, of which each task stands in one row. */
  ofPlan: boolean;
}

export function figuresOf(
  all: readonly BarRow[],
  shown: readonly BarRow[],
  whole: StandingCounts,
  by: Grouping,
): Figures {
  const ofPlan = by === 'section' && shown.length === all.length;
  return {
    rows: all,
    byRow: new Map(all.map(({ id, tally }) => [id, tally])),
    whole,
    sum: ofPlan ? whole : countsAddedUp(shown.map(({ tally }) => tally)),
    ofPlan,
  };
}

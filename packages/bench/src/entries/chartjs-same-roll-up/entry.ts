import type { PlanFile } from '@phoihop/plan';
import type { Standing } from '@phoihop/plan/progress';
import { keptRollup } from '../kept-roll-up.ts';
import { PERIOD } from '../looked-at.ts';
import { stackedBarsOf } from '../stacked-bars.ts';
import type { StatusCounts } from '../status-counts.ts';

/** What the widget has a column for, in its order; in the plans of this suite nobody had nothing to report. */
const SHOWN: readonly { standing: Standing; name: string; color: string }[] = [
  { standing: 'done', name: 'Hoàn thành', color: '#17565f' },
  { standing: 'in-progress', name: 'Đang thực hiện', color: '#5f9aa3' },
  { standing: 'not-started', name: 'Chưa thực hiện', color: '#c9d2cf' },
  { standing: 'late', name: 'Quá hạn', color: '#8a1c12' },
  { standing: 'cancelled', name: 'Thôi thực hiện', color: '#b4472f' },
];

const rollupOf = keptRollup();

/** Where the tasks of each unit stand, worked out as the widget does, from the day on which it is looked at. */
function tallied(file: PlanFile): StatusCounts {
  const rollup = rollupOf(file);
  const bars = file.plan.agencies.map(({ id }) => rollup.countsOfAgency(id, PERIOD));
  return {
    units: file.plan.agencies.map(({ name }) => name),
    series: SHOWN.map(({ standing, name, color }) => ({
      name,
      color,
      counts: bars.map(({ counts }) => counts[standing]),
    })),
  };
}

/** Bare Chart.js drawing the very figures of the widget's bars: the roll-up of `@phoihop/plan` beneath it. */
export const entry = stackedBarsOf(tallied);

import type { PlanFile } from '@phoihop/plan';
import type { ChartEntry } from '../../page/bench-entry.ts';
import { stackedBars } from '../stacked-bars.ts';
import { countsOf, type StatusCounts } from '../status-counts.ts';

let show: (counts: StatusCounts) => void;

/** Chart.js with what was noted, counted once: the floor. */
export const entry: ChartEntry<PlanFile> = {
  open(host, file) {
    show = stackedBars(host, countsOf(file));
    return Promise.resolve();
  },
  update(file) {
    show(countsOf(file));
    return Promise.resolve();
  },
  counting: () => Promise.resolve(countsOf),
};

import type { PlanFile } from '@phoihop/plan';
import { defineProgressChart, type ProgressChart } from '@phoihop/progress-chart';
import type { ChartEntry } from '../../page/bench-entry.ts';
import { PERIOD, TODAY } from '../looked-at.ts';

/** Registered when the script runs, as a page does that imports `/define`. */
const tag = defineProgressChart();

let chart: ProgressChart;

/** The widget with all it shows at first: bars of units with their figures, time, statuses, reports. */
export const entry: ChartEntry<PlanFile> = {
  async open(host, file) {
    // Registered under a subclass of its own, which is the same by its shape.
    chart = document.createElement(tag) as ProgressChart;
    Object.assign(chart, {
      today: TODAY,
      period: PERIOD,
      by: 'unit',
    } satisfies Partial<ProgressChart>);
    chart.plan = file;
    host.append(chart);
    await chart.updateComplete;
  },
  update(file) {
    // The bars stand in the next frame; what `updateComplete` waits for besides, their figures, one frame behind.
    chart.plan = file;
    return Promise.resolve();
  },
  async counting() {
    const { keptRollup } = await import('../kept-roll-up.ts');
    const rollupOf = keptRollup();
    return (file) => {
      const rollup = rollupOf(file);
      return file.plan.agencies.map(({ id }) => rollup.countsOfAgency(id, PERIOD));
    };
  },
};

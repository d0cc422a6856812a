import type { PlanFile } from '@phoihop/plan';
import { defineProgressChart, type ProgressChart } from '@phoihop/progress-chart';
import type { ChartEntry } from '../../page/bench-entry.ts';

let chart: ProgressChart;

/** The widget with all it shows at first: bars of units with their figures, time, statuses, reports. */
export const entry: ChartEntry<PlanFile> = {
  async open(host, file) {
    // Registered under a subclass of its own, which is the same by its shape.
    chart = document.createElement(defineProgressChart()) as ProgressChart;
    Object.assign(chart, {
      today: '2026-12-31',
      period: '2026',
      by: 'unit',
    } satisfies Partial<ProgressChart>);
    chart.plan = file;
    host.append(chart);
    await chart.updateComplete;
  },
  async update(file) {
    chart.plan = file;
    await chart.updateComplete;
  },
};

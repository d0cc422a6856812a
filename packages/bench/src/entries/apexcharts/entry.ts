import type { PlanFile } from '@phoihop/plan';
import ApexCharts from 'apexcharts';
import type { ChartEntry } from '../../page/bench-entry.ts';
import { countsOf } from '../status-counts.ts';

let chart: ApexCharts;

const seriesOf = (file: PlanFile) =>
  countsOf(file).series.map(({ name, color, counts }) => ({ name, color, data: counts }));

/** ApexCharts as its package comes, without animation. */
export const entry: ChartEntry<PlanFile> = {
  async open(host, file) {
    const box = document.createElement('div');
    host.append(box);
    chart = new ApexCharts(box, {
      chart: { type: 'bar', height: 600, stacked: true, animations: { enabled: false } },
      plotOptions: { bar: { horizontal: true } },
      dataLabels: { enabled: false },
      xaxis: { categories: [...countsOf(file).units] },
      series: seriesOf(file),
    });
    await chart.render();
  },
  async update(file) {
    await chart.updateSeries(seriesOf(file), false);
  },
  counting: () => Promise.resolve(countsOf),
};

import type { PlanFile } from '@phoihop/plan';
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ChartEntry } from '../../page/bench-entry.ts';
import { countsOf } from '../status-counts.ts';

use([BarChart, GridComponent, LegendComponent, CanvasRenderer]);

let chart: ECharts;

const seriesOf = (file: PlanFile) =>
  countsOf(file).series.map(({ name, color, counts }) => ({
    type: 'bar' as const,
    stack: 'all',
    name,
    color,
    data: counts,
  }));

/** ECharts with the parts that a stacked bar chart needs, without animation. */
export const entry: ChartEntry<PlanFile> = {
  open(host, file) {
    const box = document.createElement('div');
    box.style.height = '600px';
    host.append(box);
    chart = init(box);
    chart.setOption({
      animation: false,
      legend: {},
      grid: { containLabel: true },
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: [...countsOf(file).units] },
      series: seriesOf(file),
    });
    return Promise.resolve();
  },
  update(file) {
    chart.setOption({ series: seriesOf(file) });
    return Promise.resolve();
  },
  counting: () => Promise.resolve(countsOf),
};

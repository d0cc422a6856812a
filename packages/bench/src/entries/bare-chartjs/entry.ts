import type { PlanFile } from '@phoihop/plan';
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale } from 'chart.js';
import type { ChartEntry } from '../../page/bench-entry.ts';
import { countsOf } from '../status-counts.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend);

let chart: Chart<'bar', number[]>;

/** Chart.js with the parts that a stacked bar chart needs, without animation: the floor. */
export const entry: ChartEntry<PlanFile> = {
  open(host, file) {
    const { units, series } = countsOf(file);
    const canvas = document.createElement('canvas');
    const box = document.createElement('div');
    box.style.height = '600px';
    box.append(canvas);
    host.append(box);
    chart = new Chart<'bar', number[]>(canvas, {
      type: 'bar',
      data: {
        labels: [...units],
        datasets: series.map(({ name, color, counts }) => ({
          label: name,
          data: counts,
          backgroundColor: color,
        })),
      },
      options: {
        indexAxis: 'y',
        animation: false,
        maintainAspectRatio: false,
        scales: { x: { stacked: true }, y: { stacked: true } },
      },
    });
    return Promise.resolve();
  },
  update(file) {
    countsOf(file).series.forEach(({ counts }, index) => {
      const dataset = chart.data.datasets[index];
      if (dataset) dataset.data = counts;
    });
    chart.update();
    return Promise.resolve();
  },
  counting: () => Promise.resolve(countsOf),
};

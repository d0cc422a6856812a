import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale } from 'chart.js';
import type { PlanFile } from '@phoihop/plan';
import type { ChartEntry } from '../page/bench-entry.ts';
import type { StatusCounts } from './status-counts.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend);

/** Chart.js with the parts that a stacked bar chart needs, without animation. @returns what shows other counts of the same series */
function stackedBars(host: HTMLElement, { units, series }: StatusCounts): (next: StatusCounts) => void {
  const canvas = document.createElement('canvas');
  const box = document.createElement('div');
  box.style.height = '600px';
  box.append(canvas);
  host.append(box);
  const chart = new Chart<'bar', number[]>(canvas, {
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
  return (next) => {
    next.series.forEach(({ counts }, index) => {
      const dataset = chart.data.datasets[index];
      if (dataset) dataset.data = counts;
    });
    chart.update();
  };
}

/** Chart.js with what `counted` finds in a plan. */
export function stackedBarsOf(counted: (file: PlanFile) => StatusCounts): ChartEntry<PlanFile> {
  let show: (counts: StatusCounts) => void = () => undefined;
  return {
    open(host, file) {
      show = stackedBars(host, counted(file));
      return Promise.resolve();
    },
    update(file) {
      show(counted(file));
      return Promise.resolve();
    },
    counting: () => Promise.resolve(counted),
  };
}

import { progressOf } from '../data/progress.mjs';

/** Thirty units by four statuses as stacked bars, against bare Chart.js and other chart libraries. */
export const suite = {
  kind: /** @type {const} */ ('chart'),
  baseline: 'bare-chartjs',
  entries: ['bare-chartjs', 'chartjs-same-roll-up', 'progress-chart', 'echarts', 'apexcharts'],
  data: () => progressOf(30, 40),
};

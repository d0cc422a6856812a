export type { Grouping } from './bars/bar-rows.js';
export { defineProgressChart } from './define-progress-chart.js';
export { ProgressChart } from './progress-chart.js';
export { progressChartMessages, type ProgressChartMessages } from './progress-chart.messages.js';

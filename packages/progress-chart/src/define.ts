import { defineProgressChart } from './define-progress-chart.js';

defineProgressChart();

// Who imports this file knows the tag by its type.
export type { ProgressChart } from './progress-chart.js';

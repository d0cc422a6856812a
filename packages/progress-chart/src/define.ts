import { defineProgressChart } from './define-progress-chart.js';

defineProgressChart();

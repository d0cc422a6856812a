import { defineElement } from '@phoihop/kit';
import { ProgressChart } from './progress-chart.js';

/** Registers `<ph-progress-chart>`, or `<prefix-progress-chart>`. @returns the tag. */
export function defineProgressChart(prefix?: string): string {
  return defineElement('progress-chart', ProgressChart, prefix);
}

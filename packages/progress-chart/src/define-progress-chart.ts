import { defineElement, whenIdle } from '@phoihop/kit';
import { loadBoardParts } from './board-parts.js';
import { ProgressChart } from './progress-chart.js';

/** Registers `<ph-progress-chart>`, or `<prefix-progress-chart>`. @returns the tag. */
export function defineProgressChart(prefix?: string): string {
  const tag = defineElement('progress-chart', ProgressChart, prefix);
  // Each chart with a plan needs it: one that comes later finds it here. Where it cannot be had, that one tells of it. A
  // server that imports this draws none.
  if ('window' in globalThis)
    whenIdle(() => {
      loadBoardParts().catch(() => undefined);
    });
  return tag;
}

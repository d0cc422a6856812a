import type { ChartConfiguration, ChartDataset, ChartType } from 'chart.js';
import type { Drawing, StatusDrawing, TimeDrawing } from './drawing.js';
import type { Look } from './look.js';
import { fillOf } from './patterns.js';

export type Configuration = ChartConfiguration<ChartType, (number | null)[], string | string[]>;

/** Nothing moves, nothing listens: sizes and clicks are the widget's, and so is what is said of a picture. */
export function common({ font, size, muted }: Look, ratio: number) {
  return {
    responsive: false,
    maintainAspectRatio: false,
    animation: false,
    events: [],
    devicePixelRatio: ratio,
    color: muted,
    font: { family: font, size: size * 0.8125 },
    plugins: { legend: { display: false } },
  } satisfies Configuration['options'];
}

function timeConfiguration(drawing: TimeDrawing, look: Look, ratio: number): Configuration {
  const { ground: ink } = look.standings.done;
  const last = drawing.done.reduce<number>((found, value, index) => (value === null ? found : index), -1);
  // Three lines above the ground, so that all tasks are the highest.
  const step = Math.max(1, Math.ceil(drawing.total / 3));
  const ticks = { color: look.muted, font: { family: look.font, size: look.size * 0.8125 } };
  return {
    type: 'line',
    data: {
      labels: [...drawing.labels],
      datasets: [
        {
          label: drawing.names.expected,
          data: [...drawing.expected],
          borderColor: look.muted,
          borderWidth: 2,
          borderDash: [5, 4],
          pointRadius: 0,
          fill: false,
        },
        {
          label: drawing.names.done,
          data: [...drawing.done],
          borderColor: ink,
          borderWidth: 2.5,
          pointRadius: drawing.done.map((_, index) => (index === last ? 6 : 3.5)),
          pointBorderWidth: 2,
          pointBorderColor: ink,
          pointBackgroundColor: drawing.done.map((_, index) => (index === last ? ink : look.paper)),
          fill: { target: 0, below: look.gap, above: 'transparent' },
        },
      ],
    },
    options: {
      ...common(look, ratio),
      layout: { padding: { top: 8, right: 10 } },
      scales: {
        x: { grid: { display: false }, border: { color: look.line }, ticks: { ...ticks, maxRotation: 0 } },
        y: {
          beginAtZero: true,
          max: step * 3,
          border: { display: false },
          grid: { color: look.line, drawTicks: false },
          ticks: { ...ticks, stepSize: step, padding: 8 },
        },
      },
    },
  };
}

function statusConfiguration({ parts }: StatusDrawing, look: Look, ratio: number): Configuration {
  const ring: ChartDataset<'doughnut', number[]> = {
    data: parts.map(({ count }) => count),
    backgroundColor: parts.map(({ standing }) => fillOf(standing, look, ratio)),
    borderColor: look.paper,
    // One part alone is a whole ring, without a seam.
    borderWidth: parts.filter(({ count }) => count > 0).length > 1 ? 2 : 0,
  };
  const configuration: ChartConfiguration<'doughnut', number[], string> = {
    type: 'doughnut',
    data: {
      labels: parts.map(({ name }) => name),
      datasets: [ring],
    },
    options: {
      ...common(look, ratio),
      cutout: '64%',
      layout: { padding: 2 },
    },
  };
  return configuration;
}

/** What Chart.js is told for a drawing. */
export function configurationOf(drawing: Drawing, look: Look, ratio: number): Configuration {
  return drawing.kind === 'time'
    ? timeConfiguration(drawing, look, ratio)
    : statusConfiguration(drawing, look, ratio);
}

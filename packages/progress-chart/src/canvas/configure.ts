import type { ChartConfiguration, ChartDataset, ChartType, Plugin } from 'chart.js';
import type { BarDrawing, Caption, Drawing, StatusDrawing, TimeDrawing } from './drawing.js';
import type { Look } from './look.js';
import { fillOf } from './patterns.js';

/** Letters of a name in one line of a picture. */
const LINE_LETTERS = 44;

type Configuration = ChartConfiguration<ChartType, (number | null)[], string | string[]>;

/** Breaks a long name between its words. */
export function wrapped(text: string, letters = LINE_LETTERS): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + word.length + 1 > letters) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Nothing moves, nothing listens: sizes and clicks are the widget's. */
function common({ font, size, muted }: Look, ratio: number) {
  return {
    responsive: false,
    maintainAspectRatio: false,
    animation: false,
    events: [],
    devicePixelRatio: ratio,
    color: muted,
    font: { family: font, size: size * 0.8125 },
  } satisfies Configuration['options'];
}

/** What a picture says of itself, as options of Chart.js; in a page the widget says it. */
function captionOf(caption: Caption | undefined, { font: family, size, ink, muted }: Look, lines = false) {
  if (!caption) return { legend: { display: false } };
  const font = { family, size: size * 0.875 };
  return {
    title: {
      display: true,
      text: wrapped(caption.title, 80),
      align: 'start',
      color: ink,
      font: { family, size: size * 1.25, weight: 600 },
      padding: { bottom: 4 },
    },
    subtitle: {
      display: true,
      text: wrapped(caption.note, 110),
      align: 'start',
      color: muted,
      font,
      padding: { bottom: 12 },
    },
    legend: {
      align: 'start',
      labels: {
        color: ink,
        font,
        boxWidth: 22,
        boxHeight: 14,
        ...(lines ? { usePointStyle: true, pointStyle: 'line', pointStyleWidth: 30 } : {}),
      },
    },
  } satisfies NonNullable<Configuration['options']>['plugins'];
}

/** Around a picture that stands on its own there is room (pixels). */
const AROUND = 24;

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
      layout: { padding: drawing.caption ? AROUND : { top: 8, right: 10 } },
      plugins: captionOf(drawing.caption, look, true),
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
    plugins: drawing.caption ? [onPaper(look)] : [],
  };
}

function statusConfiguration({ parts, caption }: StatusDrawing, look: Look, ratio: number): Configuration {
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
      labels: parts.map(({ name, count }) => (caption ? `${name}: ${String(count)}` : name)),
      datasets: [ring],
    },
    options: {
      ...common(look, ratio),
      cutout: '64%',
      layout: { padding: caption ? AROUND : 2 },
      plugins: captionOf(caption, look),
    },
    plugins: caption ? [onPaper(look)] : [],
  };
  return configuration;
}

/** A picture for a document has no page behind it. */
function onPaper({ paper }: Look): Plugin {
  return {
    id: 'paper',
    beforeDraw: ({ ctx, width, height }) => {
      ctx.fillStyle = paper;
      ctx.fillRect(0, 0, width, height);
    },
  };
}

/** In each part of a bar stands how many it is. */
function numbered({ paper, ink, font, size }: Look): Plugin {
  return {
    id: 'numbered',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.font = `600 ${String(size * 0.8125)}px ${font}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      for (const { index: dataset, data } of chart.getSortedVisibleDatasetMetas())
        for (const [index, bar] of data.entries()) {
          const count = chart.data.datasets[dataset]?.data[index];
          if (typeof count !== 'number' || count === 0) continue;
          const { x, base, y } = bar.getProps(['x', 'base', 'y'], true) as Record<'x' | 'base' | 'y', number>;
          const text = String(count);
          const width = ctx.measureText(text).width + 8;
          if (Math.abs(x - base) < width + 4) continue;
          ctx.fillStyle = paper;
          ctx.fillRect((x + base - width) / 2, y - size * 0.6, width, size * 1.2);
          ctx.fillStyle = ink;
          ctx.fillText(text, (x + base) / 2, y + 1);
        }
    },
  };
}

function barConfiguration(drawing: BarDrawing, look: Look, ratio: number): Configuration {
  const font = { family: look.font, size: look.size * 0.875 };
  const datasets = drawing.standings.map(({ standing, name }): ChartDataset<'bar', number[]> => ({
    label: name,
    data: drawing.rows.map(({ counts }) => counts[standing]),
    backgroundColor: fillOf(standing, look, ratio),
    borderColor: look.standings[standing].stroke,
    borderWidth: 1,
    maxBarThickness: 22,
  }));
  return {
    type: 'bar',
    data: { labels: drawing.rows.map(({ name }) => wrapped(name)), datasets },
    options: {
      ...common(look, ratio),
      indexAxis: 'y',
      layout: { padding: AROUND },
      plugins: captionOf(drawing.caption, look),
      scales: {
        x: {
          stacked: true,
          border: { display: false },
          grid: { color: look.line },
          ticks: { color: look.muted, font, precision: 0 },
        },
        y: {
          stacked: true,
          grid: { display: false },
          border: { color: look.line },
          ticks: { color: look.ink, font, autoSkip: false, crossAlign: 'far' },
        },
      },
    },
    plugins: [onPaper(look), numbered(look)],
  };
}

/** What Chart.js is told for a drawing. */
export function configurationOf(drawing: Drawing, look: Look, ratio: number): Configuration {
  switch (drawing.kind) {
    case 'time':
      return timeConfiguration(drawing, look, ratio);
    case 'status':
      return statusConfiguration(drawing, look, ratio);
    case 'bars':
      return barConfiguration(drawing, look, ratio);
  }
}

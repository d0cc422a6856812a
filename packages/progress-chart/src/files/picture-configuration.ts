import type { ChartDataset, Plugin } from 'chart.js';
import { common, configurationOf, type Configuration } from '../canvas/configure.js';
import type { Look } from '../canvas/look.js';
import { fillOf } from '../canvas/patterns.js';
import type { BarPicture, Caption, Picture } from './picture.js';

/** Letters of a name in one line of a picture. */
const LINE_LETTERS = 44;

/** Breaks a long name between its words. */
function wrapped(text: string, letters = LINE_LETTERS): string[] {
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

/** What a picture says of itself, as options of Chart.js; in a page the widget says it. */
function captionOf(caption: Caption, { font: family, size, ink, muted }: Look, lines: boolean) {
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

function barConfiguration(picture: BarPicture, look: Look, ratio: number): Configuration {
  const font = { family: look.font, size: look.size * 0.875 };
  const datasets = picture.standings.map(({ standing, name }): ChartDataset<'bar', number[]> => ({
    label: name,
    data: picture.rows.map(({ counts }) => counts[standing]),
    backgroundColor: fillOf(standing, look, ratio),
    borderColor: look.standings[standing].stroke,
    borderWidth: 1,
    maxBarThickness: 22,
  }));
  return {
    type: 'bar',
    data: { labels: picture.rows.map(({ name }) => wrapped(name)), datasets },
    options: {
      ...common(look, ratio),
      indexAxis: 'y',
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
    plugins: [numbered(look)],
  };
}

/** What Chart.js is told for a picture that stands on its own. */
export function pictureConfiguration(picture: Picture, look: Look, ratio: number): Configuration {
  const {
    options,
    plugins = [],
    ...shown
  } = picture.kind === 'bars'
    ? barConfiguration(picture, look, ratio)
    : configurationOf(picture, look, ratio);
  return {
    ...shown,
    options: {
      ...options,
      layout: { padding: AROUND },
      plugins: captionOf(picture.caption, look, picture.kind === 'time'),
    },
    plugins: [...plugins, onPaper(look)],
  };
}

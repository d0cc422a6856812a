import {
  ArcElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { configurationOf } from './configure.js';
import type { Drawing } from './drawing.js';
import type { Look } from './look.js';

Chart.register(
  ArcElement,
  CategoryScale,
  DoughnutController,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

/** Width and height in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A drawing on its canvas. */
export interface Drawn {
  show: (drawing: Drawing, look: Look) => void;
  resize: (size: Size, ratio: number) => void;
  /** The place among the drawing's parts of what lies below the pointer; null where nothing does. */
  partAt: (event: Event) => number | null;
  end: () => void;
}

/** Draws on a canvas; this module is what brings Chart.js. */
export function draw(
  canvas: HTMLCanvasElement,
  drawing: Drawing,
  look: Look,
  size: Size,
  ratio: number,
): Drawn {
  canvas.width = size.width;
  canvas.height = size.height;
  const configuration = configurationOf(drawing, look, ratio);
  const chart = new Chart(canvas, configuration);
  return {
    show: (next, nextLook) => {
      const { data, options } = configurationOf(next, nextLook, chart.currentDevicePixelRatio);
      chart.data = data;
      if (options) chart.options = options;
      chart.update('none');
    },
    resize: ({ width, height }, nextRatio) => {
      chart.options.devicePixelRatio = nextRatio;
      chart.resize(width, height);
    },
    partAt: (event) =>
      chart.getElementsAtEventForMode(event, 'nearest', { intersect: true }, true)[0]?.index ?? null,
    end: () => {
      chart.destroy();
    },
  };
}

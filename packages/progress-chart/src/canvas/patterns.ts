import type { Standing } from '@phoihop/plan/progress';
import type { Inks, Look } from './look.js';

/** Width and height of the tile that a pattern repeats (CSS pixels). */
const TILE = 8;

type Stroke = (context: CanvasRenderingContext2D) => void;

function lines(...points: readonly (readonly [number, number, number, number])[]): Stroke {
  return (context) => {
    context.beginPath();
    for (const [fromX, fromY, toX, toY] of points) {
      context.moveTo(fromX, fromY);
      context.lineTo(toX, toY);
    }
    context.stroke();
  };
}

/** Strokes that go on over the edges of the tile, so that no seam shows. */
const rising = [
  [-2, 2, 2, -2],
  [-2, 10, 10, -2],
  [6, 10, 10, 6],
] as const;
const falling = [
  [-2, 6, 2, 10],
  [-2, -2, 10, 10],
  [6, -2, 10, 2],
] as const;

function dots(context: CanvasRenderingContext2D): void {
  for (const [x, y] of [
    [2, 2],
    [6, 6],
  ] as const) {
    context.beginPath();
    context.arc(x, y, 0.9, 0, Math.PI * 2);
    context.fill();
  }
}

const STROKES: Readonly<Partial<Record<Standing, Stroke>>> = {
  'in-progress': lines(...rising),
  'not-started': dots,
  late: lines(...rising, ...falling),
  nil: lines([0, 4, TILE, 4]),
  cancelled: lines([-2, -2, 10, 10]),
};

/** The tile of a pattern, in device pixels. */
function tile(stroke: Stroke, { stroke: colour, ground }: Inks, ratio: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round(TILE * ratio);
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.scale(canvas.width / TILE, canvas.height / TILE);
  context.fillStyle = ground;
  context.fillRect(0, 0, TILE, TILE);
  context.strokeStyle = context.fillStyle = colour;
  context.lineWidth = 1.6;
  stroke(context);
  return canvas;
}

/** Made once for each colour and size: a canvas is drawn anew with every change. What a system colour is may change. */
const made = new Map<string, CanvasPattern | null>();

function patternOf(stroke: Stroke, inks: Inks, ratio: number): CanvasPattern | null {
  const context = document.createElement('canvas').getContext('2d');
  const pattern = context?.createPattern(tile(stroke, inks, ratio), 'repeat') ?? null;
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}

/**
 * What the parts of a standing are filled with: solid when done, hatched under way, dotted not begun, cross-hatched late,
 * lined where there was nothing to report, hatched the other way and thinly where it was given up. They are told apart in
 * grey print and by who sees no colours.
 */
export function fillOf(standing: Standing, look: Look, ratio: number): CanvasPattern | string {
  const inks = look.standings[standing];
  const stroke = STROKES[standing];
  if (!stroke) return inks.ground;
  if (!inks.stroke.startsWith('#') || !inks.ground.startsWith('#'))
    return patternOf(stroke, inks, ratio) ?? inks.ground;
  const key = [standing, inks.stroke, inks.ground, ratio].join();
  let pattern = made.get(key);
  if (pattern === undefined) made.set(key, (pattern = patternOf(stroke, inks, ratio)));
  return pattern ?? inks.ground;
}

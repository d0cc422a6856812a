import type { LoadParts } from '../canvas/chart-canvas.controller.js';
import type { Drawing } from '../canvas/drawing.js';
import type { Look } from '../canvas/look.js';

/** Width of a picture, height of a row of bars, and of what stands around the rows (CSS pixels). */
const WIDTH = 1100;
const ROW = 40;
const AROUND = 170;
/** Height of a picture that has no rows. */
const OTHER = 560;
/** No browser draws higher canvases (device pixels). */
const HIGHEST = 16_000;

/** A chart with its names as a PNG on white paper, for a document; null where the browser cannot draw it. */
export async function pictureFile(drawing: Drawing, look: Look, load: LoadParts): Promise<Blob | null> {
  const { draw } = await load();
  const height = drawing.kind === 'bars' ? AROUND + ROW * Math.max(1, drawing.rows.length) : OTHER;
  const canvas = document.createElement('canvas');
  const drawn = draw(canvas, drawing, look, { width: WIDTH, height }, Math.min(2, HIGHEST / height));
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  drawn.end();
  return blob;
}

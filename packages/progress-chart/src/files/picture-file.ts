import type { LoadParts } from '../canvas/chart-canvas.controller.js';
import type { BarDrawing } from '../canvas/drawing.js';
import type { Look } from '../canvas/look.js';

/** Width of a picture, height of a row, and of what stands around the rows (CSS pixels). */
const WIDTH = 1100;
const ROW = 40;
const AROUND = 170;
/** No browser draws higher canvases (device pixels). */
const HIGHEST = 16_000;

/** The bars with their names as a PNG on white paper, for a document; null where the browser cannot draw it. */
export async function pictureFile(drawing: BarDrawing, look: Look, load: LoadParts): Promise<Blob | null> {
  const { draw } = await load();
  const height = AROUND + ROW * Math.max(1, drawing.rows.length);
  const canvas = document.createElement('canvas');
  const drawn = draw(canvas, drawing, look, { width: WIDTH, height }, Math.min(2, HIGHEST / height));
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  drawn.end();
  return blob;
}

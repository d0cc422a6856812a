import type { Look } from '../canvas/look.js';
import type { Picture } from './picture.js';

/** Width of a picture, height of a row of bars, and of what stands around the rows (CSS pixels). */
const WIDTH = 1100;
const ROW = 40;
const AROUND = 170;
/** Height of a picture that has no rows. */
const OTHER = 560;
/** No browser draws higher canvases (device pixels). */
const HIGHEST = 16_000;

/**
 * A chart with its names as a PNG on white paper, for a document; null where the browser cannot draw it. Rejected where
 * the part that draws could not be loaded.
 */
export async function pictureFile(picture: Picture, look: Look): Promise<Blob | null> {
  const { drawPicture } = await import('./draw-picture.js');
  const height = picture.kind === 'bars' ? AROUND + ROW * Math.max(1, picture.rows.length) : OTHER;
  return drawPicture(picture, look, { width: WIDTH, height }, Math.min(2, HIGHEST / height));
}

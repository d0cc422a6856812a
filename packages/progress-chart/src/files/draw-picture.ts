import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  SubTitle,
  Title,
} from 'chart.js';
import type { Size } from '../canvas/draw.js';
import type { Look } from '../canvas/look.js';
import { pictureConfiguration } from './picture-configuration.js';
import type { Picture } from './picture.js';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  SubTitle,
  Title,
);

/** A picture as a PNG, `ratio` dots for each pixel of its size; this module is what brings Chart.js. */
export async function drawPicture(
  picture: Picture,
  look: Look,
  { width, height }: Size,
  ratio: number,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const chart = new Chart(canvas, pictureConfiguration(picture, look, ratio));
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  chart.destroy();
  return blob;
}

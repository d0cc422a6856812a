import { painted } from './bench-entry.ts';

const FRAMES = 300;
/** So far a frame goes when a person scrolls fast: nearly three screens a second (CSS pixels). */
const STEP = 40;
const JUMPS = 20;
/** Frames begin so far from each other, as on a screen of 60 Hz (milliseconds). */
const APART = 1000 / 60;

/** How long each frame takes from the scroll to the paint while `next` scrolls, in milliseconds. */
async function frames(count: number, next: (frame: number) => number): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const begun = performance.now();
    window.scrollTo(0, next(index));
    await painted();
    const took = performance.now() - begun;
    times.push(took);
    await new Promise((resolve) => {
      setTimeout(resolve, APART - took);
    });
  }
  return times;
}

/** Scrolls through the text from its beginning. */
export function scrolled(): Promise<number[]> {
  return frames(FRAMES, (index) => index * STEP);
}

/** Goes here and there over the whole length of the text. */
export function jumped(): Promise<number[]> {
  const height = document.documentElement.scrollHeight;
  return frames(JUMPS, (index) => height * (((index + 1) * 0.618) % 1));
}

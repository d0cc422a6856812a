import { painted } from './bench-entry.ts';

const FRAMES = 300;
/** So far a frame goes when a person scrolls fast: nearly three screens a second (CSS pixels). */
const STEP = 40;
const JUMPS = 20;
/** Frames begin so far from each other, as on a screen of 60 Hz (milliseconds). */
const APART = 1000 / 60;

/**
 * How long each frame takes from the scroll to the paint while `scroll` is called, in milliseconds.
 * @param look what is looked at behind each frame; it is not timed
 */
async function frames(count: number, scroll: (frame: number) => void, look?: () => void): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const begun = performance.now();
    scroll(index);
    await painted();
    const took = performance.now() - begun;
    times.push(took);
    look?.();
    await new Promise((resolve) => {
      setTimeout(resolve, APART - took);
    });
  }
  return times;
}

/** Scrolls through the text from its beginning. */
export function scrolled(): Promise<number[]> {
  return frames(FRAMES, (index) => {
    window.scrollTo(0, index * STEP);
  });
}

/** Goes here and there over the whole length of the text. */
export function jumped(): Promise<number[]> {
  const height = document.documentElement.scrollHeight;
  return frames(JUMPS, (index) => {
    window.scrollTo(0, height * (((index + 1) * 0.618) % 1));
  });
}

/** Scrolls from the top of a scroller to its bottom. */
export function scrolledWithin(scroller: HTMLElement, look: () => void): Promise<number[]> {
  const length = scroller.scrollHeight - scroller.clientHeight;
  return frames(
    FRAMES,
    (index) => {
      scroller.scrollTop = (length * (index + 1)) / FRAMES;
    },
    look,
  );
}

// Declared here because this package is built without the DOM's types; browsers, workers and Node have them.
declare const performance: { now(): number };
declare function setTimeout(run: () => void, milliseconds: number): unknown;

/** So many milliseconds are worked between two pauses: a page stays quick at four times slower, too. */
const SLICE = 8;

export interface Slices {
  /** Ends the work: the promise gives null then. */
  signal?: { readonly aborted: boolean };
  /** Hears the share that is done, 0 to 1, between two slices. */
  progress?: (share: number) => void;
}

/** The same work without a pause. */
export function atOnce<T>(steps: Generator<number, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Work that yields the share that is done, without holding up the page; null when `signal` was aborted meanwhile. */
export async function inSlices<T>(
  steps: Generator<number, T>,
  { signal, progress }: Slices = {},
): Promise<T | null> {
  for (;;) {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) return step.value;
    progress?.(step.value);
    await new Promise<void>((resume) => {
      setTimeout(resume, 0);
    });
    if (signal?.aborted) return null;
  }
}

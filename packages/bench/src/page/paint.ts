// Times in a page, in milliseconds of performance.now().

/** Resolves in a task of its own: behind the rendering, when it is asked for inside a frame. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/** The beginning of the next frame, before its style, layout and paint. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

/** Resolves when the main thread has painted what stands in the page now. */
export async function painted(): Promise<number> {
  await nextFrame();
  await nextTask();
  return performance.now();
}

/**
 * How long a change takes from the call to its paint. It begins with a frame, so that the wait for the screen's
 * next frame is not counted: what is left is the work of the widget and of the browser's style, layout and paint.
 */
export async function timeToPaint(change: () => Promise<void>): Promise<number> {
  await nextFrame();
  const start = performance.now();
  let frameIsOver = false;
  const rendering = nextTask().then(() => {
    frameIsOver = true;
  });
  await change();
  // A widget that resolves within its frame is painted with it; one that waits is painted with a later one.
  if (frameIsOver) await painted();
  else await rendering;
  return performance.now() - start;
}

/** Sums up the tasks of 50 ms and more (Long Tasks API) between two moments. */
export class LongTasks {
  readonly #tasks: PerformanceEntry[] = [];
  readonly #observer = new PerformanceObserver((list) => {
    this.#tasks.push(...list.getEntries());
  });

  constructor() {
    this.#observer.observe({ type: 'longtask', buffered: true });
  }

  /** Milliseconds of long tasks that began between `from` and `to`. */
  async between(from: number, to: number): Promise<number> {
    // The browser reports a long task only in a later one.
    await painted();
    await nextTask();
    this.#tasks.push(...this.#observer.takeRecords());
    return this.#tasks
      .filter(({ startTime }) => startTime >= from && startTime <= to)
      .reduce((sum, { duration }) => sum + duration, 0);
  }
}

import { painted, type SlicedEntry } from './bench-entry.ts';

/** The browser tells of tasks from so many milliseconds on; shorter ones count as none. */
const TOLD_FROM = 50;

/** Reads the text twice and tells the longest task of each time. */
export function start(entry: SlicedEntry<unknown>): void {
  void twice(entry).then((result) => Reflect.set(globalThis, 'benchResult', result));
}

async function twice(entry: SlicedEntry<unknown>): Promise<Record<string, number>> {
  const result: Record<string, number> = {};
  for (const time of ['first', 'second']) {
    await quiet();
    const longest = observeLongest();
    // A task of its own: one that had begun before the observer would not be counted.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const begun = performance.now();
    let pauses = 0;
    const kept = await entry.run(Reflect.get(globalThis, 'benchData'), () => pauses++);
    result[`${time} run ms`] = performance.now() - begun;
    await quiet();
    result[`${time} longest task ms (0: below ${String(TOLD_FROM)})`] = longest();
    result[`${time} pauses`] = pauses;
    Reflect.set(globalThis, 'benchKept', kept);
  }
  return result;
}

/** Until what went before has been told. */
async function quiet(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 200));
  await painted();
}

function observeLongest(): () => number {
  const from = performance.now();
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime >= from) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  return () => {
    observer.disconnect();
    return longest;
  };
}

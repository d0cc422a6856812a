import { painted, type WidgetEntry } from './bench-entry.ts';

const SCROLL_FRAMES = 60;
const LETTERS = 'công tác dân tộc';

/** Drives a widget through one life: shown, edited, scrolled, typed into. */
export function start(entry: WidgetEntry<unknown>): void {
  void life(entry).then((result) => Reflect.set(globalThis, 'benchResult', result));
}

async function life(entry: WidgetEntry<unknown>): Promise<Record<string, number>> {
  const longTasks = observeLongTasks();
  entry.mount(document.body, Reflect.get(globalThis, 'benchData'));
  await entry.ready();
  await painted();
  const ready = performance.now();
  const change = await timed(() => {
    entry.editOne();
  });
  const frames = await scrolled(entry);
  let typing = 0;
  for (const letter of LETTERS) {
    typing += await timed(() => {
      entry.type(letter);
    });
  }
  return {
    'ready ms': ready,
    'long tasks ms': longTasks(),
    'change to paint ms': change,
    'typing to paint ms': typing / LETTERS.length,
    'frames per second while scrolling': frames,
  };
}

async function timed(act: () => void): Promise<number> {
  const begun = performance.now();
  act();
  await painted();
  return performance.now() - begun;
}

async function scrolled(entry: WidgetEntry<unknown>): Promise<number> {
  const begun = performance.now();
  for (let frame = 1; frame <= SCROLL_FRAMES; frame++) {
    entry.scrollTo(frame / SCROLL_FRAMES);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return (SCROLL_FRAMES * 1000) / (performance.now() - begun);
}

function observeLongTasks(): () => number {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const each of list.getEntries()) sum += each.duration;
  }).observe({ type: 'longtask', buffered: true });
  return () => sum;
}

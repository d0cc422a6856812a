import { painted, paintedWith, type ListEntry } from './bench-entry.ts';
import { scrolledWithin } from './scrolling.ts';

/** What somebody types into the search, letter by letter, and takes out again; each leaves another number of rows. */
const TYPED = ['d', 'du', '', 'm', 'mo', '', 'p', 'ph', 'pha', '', 'k', 'khe', ''];
/** A letter that has left nothing else by then leaves the same rows as before (milliseconds). */
const PATIENCE = 20_000;

/** What the harness asks of the page. Times in milliseconds. */
export interface ListPage {
  open: () => Promise<Record<string, number>>;
  /** How long each letter took until the rows that it leaves were on the screen. */
  filtered: () => Promise<number[]>;
  scrolled: () => Promise<{ times: number[]; undrawn: number }>;
}

/** The element that a person sees at a place of the page, through shadow roots. */
function deepestAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

function box(): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText = 'width: 1200px; height: 850px; font: 14px/1.5 sans-serif; overflow: hidden';
  document.body.style.margin = '0';
  document.body.append(host);
  return host;
}

/** A list in a page: opened, filtered as somebody types, scrolled from top to bottom. */
export function start(entry: ListEntry<unknown>): void {
  const data: unknown = Reflect.get(globalThis, 'benchData');
  entry.prepare(data);
  const page: ListPage = {
    async open() {
      const begun = performance.now();
      await entry.open(box(), data);
      await painted();
      return { 'opening to painted ms': performance.now() - begun };
    },
    async filtered() {
      const times: number[] = [];
      let before = entry.count();
      for (const text of TYPED) {
        const begun = performance.now();
        entry.filter(text);
        await paintedWith(() => entry.count() !== before || performance.now() - begun > PATIENCE);
        times.push(performance.now() - begun);
        if (entry.count() === before)
          throw new RangeError(`“${text}” leaves the ${String(before)} rows of before`);
        before = entry.count();
        await new Promise((resolve) => {
          setTimeout(resolve, 100);
        });
      }
      return times;
    },
    async scrolled() {
      let undrawn = 0;
      const { left, width, top, height } = entry.scroller().getBoundingClientRect();
      const times = await scrolledWithin(entry.scroller(), () => {
        if (deepestAt(left + width / 2, top + height / 2)?.textContent.trim() === '') undrawn++;
      });
      return { times, undrawn };
    },
  };
  Reflect.set(globalThis, 'benchPage', page);
}

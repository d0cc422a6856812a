import { painted, paintedWith, type GridEntry } from './bench-entry.ts';
import { scrolledWithin } from './scrolling.ts';

/** A cell in the middle of the first screen. */
const CELL = [6, 4] as const;

/** What the harness asks of the page, beside the keys that it sends. Times in milliseconds. */
export interface GridPage {
  open: () => Promise<Record<string, number>>;
  placeFocus: () => Promise<void>;
  /** How long each key took from its event to its paint, since it was last asked. */
  keys: () => number[];
  textAtFocus: () => string;
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
  host.style.cssText = 'width: 1200px; height: 800px; font: 14px/1.5 sans-serif; overflow: hidden';
  document.body.style.margin = '0';
  document.body.append(host);
  return host;
}

/** A grid in a page: opened, changed in one cell, scrolled from top to bottom. Keys come as from a keyboard. */
export function start(entry: GridEntry<unknown>): void {
  const keys: number[] = [];
  const [row, column] = CELL;
  window.addEventListener(
    'keydown',
    (event) => {
      entry.setLetter?.(row, column, event.key.toUpperCase());
      const shown = paintedWith(() => entry.textOf(row, column).includes(event.key.toUpperCase()));
      void shown.then(() => keys.push(performance.now() - event.timeStamp));
    },
    true,
  );
  const page: GridPage = {
    async open() {
      const begun = performance.now();
      await entry.open(box(), Reflect.get(globalThis, 'benchData'));
      await painted();
      const opened = performance.now();
      return { 'from navigation to painted ms': opened, 'opening to painted ms': opened - begun };
    },
    async placeFocus() {
      entry.placeFocus(row, column);
      await painted();
      await painted();
    },
    keys: () => keys.splice(0),
    textAtFocus: () => entry.textOf(row, column),
    async scrolled() {
      let undrawn = 0;
      const times = await scrolledWithin(entry.scroller(), () => {
        if (deepestAt(100, 400)?.textContent.trim() === '') undrawn++;
      });
      return { times, undrawn };
    },
  };
  Reflect.set(globalThis, 'benchPage', page);
}

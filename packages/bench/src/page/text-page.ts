import { painted, type EditorEntry, type ReaderEntry } from './bench-entry.ts';
import { jumped, scrolled } from './scrolling.ts';

/** What the harness asks of the page, beside the keys that it sends. Times in milliseconds. */
export interface BenchPage {
  open: () => Promise<Record<string, number>>;
  placeCaret: () => Promise<void>;
  /** How long each key took from its event to its paint, since it was last asked. */
  keys: () => number[];
  textAtCaret: () => string;
  /** How long each frame took. */
  scrolled: () => Promise<number[]>;
  jumped: () => Promise<number[]>;
}

/** A text in a page: opened and scrolled, and typed into where it is an editor. Keys come as from a keyboard. */
export function start(entry: ReaderEntry<unknown> & Partial<EditorEntry<unknown>>): void {
  const keys: number[] = [];
  // From the time at which the key reached the browser, until what it did is painted.
  window.addEventListener(
    'keydown',
    (event) => {
      void painted().then(() => keys.push(performance.now() - event.timeStamp));
    },
    true,
  );
  const page: BenchPage = {
    async open() {
      const begun = performance.now();
      await entry.open(document.body, Reflect.get(globalThis, 'benchData'));
      await painted();
      const opened = performance.now();
      return { 'from navigation to painted ms': opened, 'opening to painted ms': opened - begun };
    },
    async placeCaret() {
      entry.placeCaret?.();
      await painted();
      await painted();
    },
    keys: () => keys.splice(0),
    textAtCaret: () => entry.textAtCaret?.() ?? '',
    scrolled,
    jumped,
  };
  Reflect.set(globalThis, 'benchPage', page);
}

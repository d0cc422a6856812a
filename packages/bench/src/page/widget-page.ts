import type { BenchEntry, Keyboard, WidgetData, WidgetFindings } from '../entry.js';
import { LongTasks, nextFrame, painted, timeToPaint } from './paint.js';

declare global {
  interface Window {
    /** Presses one key in the browser itself; given by the harness. */
    benchPressKey: (key: string) => Promise<void>;
  }
}

/** How much is done in one page; all entries alike. */
export interface Workload {
  /** Calls of `editOne`. */
  changes: number;
  /** Frames from top to end. */
  frames: number;
  /** What is typed, in letters that have a key. */
  keys: string;
}

/** Presses keys one by one and measures each from the browser's own time of the key to its paint. */
class MeasuringKeyboard implements Keyboard {
  readonly times: number[] = [];

  async press(text: string): Promise<void> {
    for (const key of text) {
      const time = this.#nextKey();
      await window.benchPressKey(key);
      this.times.push(await time);
    }
  }

  #nextKey(): Promise<number> {
    return new Promise((resolve) => {
      let pressed = 0;
      window.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          pressed = timeStamp;
        },
        { capture: true, once: true },
      );
      window.addEventListener(
        'beforeinput',
        () => {
          void painted().then((now) => {
            resolve(now - pressed);
          });
        },
        { capture: true, once: true },
      );
    });
  }
}

/** Drives one widget through one fresh page. The harness calls the methods in their order. */
export class WidgetPage {
  readonly #longTasks = new LongTasks();
  readonly #data: WidgetData;
  readonly #host: HTMLElement;
  #entry: BenchEntry | undefined;

  constructor(data: WidgetData, host: HTMLElement) {
    this.#data = data;
    this.#host = host;
  }

  /** Loads and mounts the widget. */
  async load(module: string): Promise<Pick<WidgetFindings, 'ready' | 'longTasksLoading'>> {
    await painted();
    const start = performance.now();
    const { createEntry } = (await import(module)) as { createEntry: () => BenchEntry };
    this.#entry = createEntry();
    this.#entry.mount(this.#host, this.#data);
    await this.#entry.ready();
    const end = await painted();
    return { ready: end - start, longTasksLoading: await this.#longTasks.between(start, end) };
  }

  /**
   * Changes, scrolls and types.
   * @throws Error when an edit or a key has not arrived: a widget that does nothing is not fast.
   */
  async work(workload: Workload): Promise<Omit<WidgetFindings, 'ready' | 'longTasksLoading'>> {
    const entry = this.#mounted();
    const start = performance.now();
    const changes = await this.#change(entry, workload.changes);
    const frames = await this.#scroll(entry, workload.frames);
    const keyboard = new MeasuringKeyboard();
    await entry.type(workload.keys, keyboard);
    const end = await painted();
    const longTasksWorking = await this.#longTasks.between(start, end);
    this.#leaveField();
    await painted();
    this.#mustHold(entry, markOf(workload.changes) + workload.keys);
    return { changes, frames, keys: keyboard.times, longTasksWorking };
  }

  #mounted(): BenchEntry {
    if (!this.#entry) throw new RangeError('load() comes first');
    return this.#entry;
  }

  async #change(entry: BenchEntry, count: number): Promise<number[]> {
    const times: number[] = [];
    for (let index = 1; index <= count; index++) {
      times.push(await timeToPaint(() => entry.editOne(markOf(index))));
      this.#mustHold(entry, markOf(index));
    }
    return times;
  }

  async #scroll(entry: BenchEntry, count: number): Promise<number[]> {
    const frames: number[] = [];
    let before = await nextFrame();
    for (let index = 1; index <= count; index++) {
      entry.scrollTo(index / count);
      const now = await nextFrame();
      frames.push(now - before);
      before = now;
    }
    entry.scrollTo(0);
    await painted();
    return frames;
  }

  /** Typing may be handed over only when a person leaves the field. */
  #leaveField(): void {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active instanceof HTMLElement) active.blur();
  }

  #mustHold(entry: BenchEntry, words: string): void {
    if (!entry.text().includes(words)) throw new Error(`the widget does not hold “${words}”`);
  }
}

/** What the n-th change writes at the end of its item. */
function markOf(index: number): string {
  return `(lần ${String(index)})`;
}

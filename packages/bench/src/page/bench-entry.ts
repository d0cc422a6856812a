/** A widget, or a peer of one, as every suite drives it. */
export interface WidgetEntry<Data> {
  /** Puts it into the page with the suite's data. */
  mount(host: HTMLElement, data: Data): void;
  /** Resolves when everything that the first screen needs is drawn. */
  ready(): Promise<void>;
  /** Changes one datum, as a person or the host does. */
  editOne(): void;
  /** Scrolls to a share of its length, 0 to 1. */
  scrollTo(share: number): void;
  /** Types one letter into its text. */
  type(letter: string): void;
}

/** A pure function: `run` gives something that depends on all of its work. */
export interface FunctionEntry<Data> {
  run(data: Data): unknown;
}

/** Work that pauses for the page; `progress` hears of each pause. */
export interface SlicedEntry<Data> {
  run(data: Data, progress: () => void): Promise<unknown>;
}

/** Two frames: what was changed before the first is on the screen after it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
}

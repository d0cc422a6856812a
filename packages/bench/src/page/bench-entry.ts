/** A whole text that can be edited: a widget, or a peer of one. Keys and the mouse come from outside the page. */
export interface EditorEntry<Data> {
  /** Puts it into the page; resolves when the whole text is there and can be edited. */
  open(host: HTMLElement, data: Data): Promise<void>;
  /** Puts the caret into the item in the middle of the text. */
  placeCaret(): void;
  /** The text of that item as it stands in the page. */
  textAtCaret(): string;
}

/** A whole text to read. */
export type ReaderEntry<Data> = Pick<EditorEntry<Data>, 'open'>;

/** A table of tasks and bodies with a letter in each cell that holds a role: a widget, or a peer of one. */
export interface GridEntry<Data> {
  /** Puts it into a box of 1,200 by 800 CSS pixels; resolves when its first cells are there. */
  open(host: HTMLElement, data: Data): Promise<void>;
  /** What scrolls its rows. */
  scroller(): HTMLElement;
  /** Makes a cell the one that keys are for. */
  placeFocus(row: number, column: number): void;
  /** Sets the letter of a cell, where the entry does not listen to keys by itself. */
  setLetter?(row: number, column: number, letter: string): void;
  /** The text of a cell as it stands in the page; empty where it is not drawn. Rows and columns count from 0, without headers. */
  textOf(row: number, column: number): string;
}

/** A list of nominations that is filtered as somebody types: a widget, or a peer of one. */
export interface ListEntry<Data> {
  /** Makes what a host would hand over; not timed. */
  prepare(data: Data): void;
  /** Puts it into a box of 1,200 by 850 CSS pixels; resolves when its first rows are there. */
  open(host: HTMLElement, data: Data): Promise<void>;
  /** What scrolls its rows. */
  scroller(): HTMLElement;
  /** Types a text into its search. */
  filter(text: string): void;
  /** How many rows it shows, those that are not drawn included. */
  count(): number;
}

/** A chart of units by status: a widget, or a peer of one. */
export interface ChartEntry<Data> {
  /** Puts it into a box of 900 CSS pixels; resolves when it is drawn. */
  open(host: HTMLElement, data: Data): Promise<void>;
  /** Shows other numbers of the same units; resolves when they are drawn. */
  update(data: Data): Promise<void>;
  /** What makes numbers of entries within opening and update, by itself. */
  counting(): Promise<(data: Data) => unknown>;
}

/** A form of twenty-five fields: a widget, or a peer of one. Keys come from outside the page. */
export interface FormEntry<Data> {
  /** Puts it into a box of 900 CSS pixels; resolves when every field can be filled in. */
  open(host: HTMLElement, data: Data): Promise<void>;
  /** The control that keys go to. */
  field(): HTMLInputElement;
  /** How many fields there are. */
  fields(): number;
}

/** A pure function: `run` gives something that depends on all of its work. */
export interface FunctionEntry<Data> {
  run(data: Data): unknown;
}

/** Work that pauses for the page; `progress` hears of each pause. */
export interface SlicedEntry<Data> {
  run(data: Data, progress: () => void): Promise<unknown>;
}

/** Resolves when what was changed before the call is on the screen: behind the frame that draws it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  });
}

/**
 * Resolves behind the first frame that is drawn with something holding: that frame shows it, whether it came about in
 * the event itself or by a listener that comes after the one who asks.
 */
export async function paintedWith(holds: () => boolean): Promise<void> {
  for (;;) {
    const frame = new Promise<boolean>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        const isShown = holds();
        port1.onmessage = () => {
          port1.close();
          resolve(isShown);
        };
        port2.postMessage(null);
      });
    });
    if (await frame) return;
  }
}

/** Resolves when something holds that is asked anew for each frame. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

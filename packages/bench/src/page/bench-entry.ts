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

import type { GridView } from '../grid/grid-view.js';
import { isTaken, type CopiedTable } from '../grid/gestures.js';
import type { Place } from '../grid/place.js';

/** What was done in a cell before it could be worked on: a key was pressed, or a table was pasted. */
export interface EarlyInput {
  place: Place;
  key?: KeyboardEvent;
  copied?: CopiedTable;
}

/** Keys that mean something in the grid, `^` being Ctrl or Command and `!` Alt: all others are the page's. */
const MEANT =
  /^(?:.|Process|Unidentified|Enter|F2|Delete|Backspace|\^[adyz ]|Page\w+|[\^!]?Arrow\w+|\^?(?:Home|End))$/iu;

const TYPES = ['keydown', 'paste'] as const;

/** Keeps what a person does in the table while the tools are on their way. */
export class EarlyKeys {
  readonly #view: GridView;
  readonly #asked: () => void;
  #kept: EarlyInput[] = [];

  /** @param asked called for each of them: somebody is waiting */
  constructor(view: GridView, asked: () => void) {
    this.#view = view;
    this.#asked = asked;
    for (const type of TYPES) view.grid.addEventListener(type, this.#keep, true);
  }

  /** Hands over the earliest. */
  take(): EarlyInput | undefined {
    return this.#kept.shift();
  }

  /** They cannot be done, and the person is told so. */
  forget(): void {
    this.#kept = [];
  }

  /** Keeps no more. */
  stop(): void {
    for (const type of TYPES) this.#view.grid.removeEventListener(type, this.#keep, true);
  }

  readonly #keep = (event: KeyboardEvent | ClipboardEvent): void => {
    const place = this.#view.placeOf(event.target);
    const isKey = 'key' in event;
    if (!place || (isKey && !isMeant(event))) return;
    event.preventDefault();
    event.stopPropagation();
    this.#kept.push(isKey ? { place, key: event } : { place, copied: copiedOf(event) });
    this.#asked();
  };
}

function isMeant(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  // In a field an input method goes on by itself.
  if (isTaken(event) || (key === 'Process' && target instanceof HTMLInputElement)) return false;
  return MEANT.test(`${ctrlKey || metaKey ? '^' : ''}${altKey ? '!' : ''}${key}`);
}

/** A table on the clipboard: it can be asked for during its event alone. */
export function copiedOf({ clipboardData }: ClipboardEvent): CopiedTable {
  const [text = '', html = ''] = ['text/plain', 'text/html'].map((type) => clipboardData?.getData(type));
  return { text, html };
}

/** Keys that do something to the text by themselves, besides those that write a letter. */
const WRITING = ['Backspace', 'Delete', 'Enter', 'Tab'];

/** What is written without an input method; what that has taken, or composes, goes into the text at once. */
function writes({ key, altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  return !isComposing && !altKey && !ctrlKey && !metaKey && (key.length === 1 || WRITING.includes(key));
}

/** Keeps a key that nothing can do yet, and what is typed and composed behind it, in their order. */
export class EarlyKeys {
  readonly #kept: (KeyboardEvent | string)[] = [];
  /** The key that is done now. */
  #now: KeyboardEvent | string | undefined;

  get keeps(): boolean {
    return this.#kept.length > 0;
  }

  /** Whether the key is kept; `waits` where nothing can do it yet. */
  keep(event: KeyboardEvent, waits: boolean): boolean {
    if (event === this.#now) return false;
    const keeps = waits || (this.#kept.length > 0 && writes(event));
    if (keeps) this.#kept.push(event);
    return keeps;
  }

  /** Keeps a word that was composed behind the keys that are kept. */
  keepWord(word: string): void {
    if (word !== '') this.#kept.push(word);
  }

  /** Has the earliest done by `press`. @returns whether there was one. */
  release(press: (kept: KeyboardEvent | string) => void): boolean {
    this.#now = this.#kept.shift();
    if (!this.#now) return false;
    press(this.#now);
    this.#now = undefined;
    return true;
  }
}

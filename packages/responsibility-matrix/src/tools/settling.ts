/** What follows from a change waits until the hand has rested so long (milliseconds). */
const REST = 250;

/**
 * What follows from a change (sums, what is told of the cell, what can be undone) is drawn when the hand rests, or as
 * soon as it does something else: a row that is filled letter by letter is not summed up letter by letter.
 */
export class Settling {
  /** Resolves when what follows may be drawn; undefined while nothing waits. */
  settled: Promise<void> | undefined;
  #resolve: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the hand has rested long enough (milliseconds since the page began). */
  #due = 0;

  /** A change has been drawn: what follows from it, and from those before it, waits anew. */
  begin(): void {
    this.#due = performance.now() + REST;
    this.#timer ??= setTimeout(this.#look, REST);
    this.settled ??= new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  /** Nothing waits any longer. */
  readonly end = (): void => {
    clearTimeout(this.#timer);
    this.#resolve?.();
    this.#timer = this.settled = this.#resolve = undefined;
  };

  /** One timer for many letters: it waits on where the hand has not rested long enough. */
  readonly #look = (): void => {
    const left = this.#due - performance.now();
    if (left <= 0) this.end();
    else this.#timer = setTimeout(this.#look, left);
  };
}

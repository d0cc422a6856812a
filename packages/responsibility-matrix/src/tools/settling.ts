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

  /** A change has been drawn: what follows from it, and from those before it, waits anew. */
  begin(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.end, REST);
    this.settled ??= new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  /** Nothing waits any longer. */
  readonly end = (): void => {
    clearTimeout(this.#timer);
    this.#resolve?.();
    this.settled = this.#resolve = undefined;
  };
}

/** Numbers from 0 to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws that the same seed repeats, for generated examples. */
export class Draw {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = numbers(seed);
  }

  /** A whole number from 0, below `count`. */
  upTo(count: number): number {
    return Math.floor(this.#next() * count);
  }

  of<Each>(list: readonly Each[]): Each {
    const drawn = list[this.upTo(list.length)];
    if (drawn === undefined) throw new RangeError('nothing to draw from');
    return drawn;
  }
}

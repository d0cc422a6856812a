/**
 * @typedef {object} Random a source of numbers that gives the same sequence for the same seed
 * @property {() => number} next a number from 0 (included) to 1 (not included)
 * @property {(from: number, to: number) => number} whole a whole number, both bounds included
 * @property {<T>(values: readonly T[]) => T} one one of the values
 * @property {<T>(values: readonly T[]) => T[]} shuffled the values in another order (Fisher–Yates)
 */

/**
 * Mulberry32: 32 bits of state are plenty for data and orders, and need no library.
 * @param {number} seed a whole number
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** @type {Random['whole']} */
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    one: (values) => {
      if (values.length === 0) throw new RangeError('nothing to choose from');
      return /** @type {(typeof values)[number]} */ (values[whole(0, values.length - 1)]);
    },
    shuffled: (values) => {
      const order = [...values];
      for (let last = order.length - 1; last > 0; last--) {
        const other = whole(0, last);
        [order[last], order[other]] = [
          /** @type {(typeof values)[number]} */ (order[other]),
          /** @type {(typeof values)[number]} */ (order[last]),
        ];
      }
      return order;
    },
  };
}

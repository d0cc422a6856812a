/** How large each of many rows or columns is, one behind the other. Sizes and offsets in CSS pixels. */
export interface Sizes {
  readonly count: number;
  /** All of them together. */
  readonly total: number;
  sizeOf: (index: number) => number;
  /** Where one begins; at `count`, where the last ends. */
  offsetOf: (index: number) => number;
  /** The one that stands at an offset: the first or the last for offsets outside, 0 where there is none. */
  indexAt: (offset: number) => number;
}

/** Sizes of which single ones may be found to be others than was thought. */
export interface MeasuredSizes extends Sizes {
  resize: (index: number, size: number) => void;
}

/** All of one size: nothing is kept for any of them. */
export function equalSizes(count: number, size: number): Sizes {
  return {
    count,
    total: count * size,
    sizeOf: () => size,
    offsetOf: (index) => index * size,
    indexAt: (offset) => Math.max(0, Math.min(Math.floor(offset / size), count - 1)),
  };
}

/**
 * Each of a size of its own, known or estimated; what is measured later is told by `resize`. Eight bytes each
 * (a Fenwick tree): finding an offset, what stands there, and telling a size take as many steps as the count has bits.
 */
export function listedSizes(count: number, sizeOf: (index: number) => number): MeasuredSizes {
  const sums = new Float64Array(count + 1);
  for (let place = 1; place <= count; place++) {
    sums[place] = (sums[place] ?? 0) + sizeOf(place - 1);
    const next = place + (place & -place);
    if (next <= count) sums[next] = (sums[next] ?? 0) + (sums[place] ?? 0);
  }
  const half = count === 0 ? 0 : 2 ** Math.floor(Math.log2(count));
  const offsetOf = (index: number): number => {
    let sum = 0;
    for (let place = Math.min(index, count); place > 0; place -= place & -place) sum += sums[place] ?? 0;
    return sum;
  };
  const size = (index: number): number => offsetOf(index + 1) - offsetOf(index);
  return {
    count,
    get total() {
      return offsetOf(count);
    },
    sizeOf: size,
    offsetOf,
    indexAt(offset) {
      let place = 0;
      let rest = offset;
      for (let step = half; step > 0; step >>= 1) {
        const sum = sums[place + step];
        if (sum !== undefined && sum <= rest) {
          place += step;
          rest -= sum;
        }
      }
      return Math.max(0, Math.min(place, count - 1));
    },
    resize(index, next) {
      const change = next - size(index);
      for (let place = index + 1; place <= count; place += place & -place)
        sums[place] = (sums[place] ?? 0) + change;
    },
  };
}

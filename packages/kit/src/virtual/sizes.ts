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

/** Each of a size of its own. Eight bytes each; what stands at an offset is found in as many steps as the count has bits. */
export function listedSizes(count: number, sizeOf: (index: number) => number): Sizes {
  const offsets = new Float64Array(count + 1);
  let total = 0;
  for (let index = 0; index < count; index++) offsets[index + 1] = total += sizeOf(index);
  const offsetOf = (index: number): number => offsets[Math.min(index, count)] ?? 0;
  return {
    count,
    total,
    sizeOf: (index) => offsetOf(index + 1) - offsetOf(index),
    offsetOf,
    indexAt(offset) {
      let [first, last] = [0, Math.max(0, count - 1)];
      while (first < last) {
        const middle = (first + last + 1) >> 1;
        if (offsetOf(middle) <= offset) first = middle;
        else last = middle - 1;
      }
      return first;
    },
  };
}

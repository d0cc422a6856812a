/**
 * The longest sequence of places that rises, as the indices of `places` that are in it: what stands in this order
 * in both lists has stayed, however much was added between; all else has moved. O(n log n).
 */
export function longestRising(places: readonly number[]): Set<number> {
  /** At n, the index of the smallest place that ends a rising sequence of n + 1. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, place] of places.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1] ?? -1);
    ends[low] = index;
  }
  const longest = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) longest.add(index);
  return longest;
}

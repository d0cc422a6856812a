import type { Sizes } from './sizes.js';

/** A stretch of rows or columns; `end` is excluded. */
export interface Stretch {
  first: number;
  end: number;
}

/** Those that lie between two offsets, with so many more at either side, within what there is. */
export function stretchIn(sizes: Sizes, from: number, to: number, overscan = 0): Stretch {
  if (sizes.count === 0) return { first: 0, end: 0 };
  return {
    first: Math.max(0, sizes.indexAt(from) - overscan),
    end: Math.min(sizes.count, sizes.indexAt(Math.max(from, to)) + 1 + overscan),
  };
}

/**
 * Where a view of `extent` pixels that begins at `from` has to begin to show one wholly: where it begins now if that
 * does, else the nearest place. Of one that is larger than the view its beginning is shown.
 */
export function offsetToShow(sizes: Sizes, index: number, from: number, extent: number): number {
  const begin = sizes.offsetOf(index);
  const end = begin + sizes.sizeOf(index);
  if (begin < from || end - begin > extent) return begin;
  return end > from + extent ? end - extent : from;
}

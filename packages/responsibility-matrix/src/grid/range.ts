import { BODIES, type Place } from './place.js';

/** A rectangle of cells; both ends are included. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** What lies between two places. */
export function rangeOf(anchor: Place, head: Place): Range {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
}

export function holds({ top, bottom, left, right }: Range, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function isSingle({ top, bottom, left, right }: Range): boolean {
  return top === bottom && left === right;
}

/** The part of a range in which bodies have roles; null where there is none. */
export function bodiesIn(range: Range): Range | null {
  return range.right < BODIES ? null : { ...range, left: Math.max(range.left, BODIES) };
}

/** A range drawn on by its handle to a place: downwards or upwards, whichever is further. */
export function drawnTo(range: Range, { row }: Place): Range {
  return { ...range, top: Math.min(range.top, row), bottom: Math.max(range.bottom, row) };
}

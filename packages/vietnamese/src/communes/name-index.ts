import { searchKey } from '../text/index.js';

export interface FindOptions {
  /** Only in the province with this code of two digits (of today). */
  province?: string;
  /** At most so many; 20 when left out. */
  limit?: number;
}

export const DEFAULT_LIMIT = 20;

const PREFIX = /^(?:xa|phuong|dac khu|thi tran|tt\.?|p\.)\s+/u;
const BLANKS = /[\s-]+/gu;

/** A name as it is searched for, without its kind: what was a xã may be a phường by now. `Phường 12` is `12`. */
export function communeKey(name: string): string {
  return searchKey(name).replace(BLANKS, ' ').replace(PREFIX, '').trim();
}

/** How well a name fits what was typed: the whole name, its beginning, the beginning of one of its words; -1 for not. */
export function fit(key: string, query: string): number {
  if (key === query) return 0;
  if (key.startsWith(query)) return 1;
  return key.includes(` ${query}`) ? 2 : -1;
}

/** The best of many, best first, in their own order where they fit alike. */
export function best<Value>(
  values: Iterable<Value>,
  fitOf: (value: Value) => number,
  limit: number,
): Value[] {
  const ranks: Value[][] = [[], [], []];
  for (const value of values) ranks[fitOf(value)]?.push(value);
  return ranks.flat().slice(0, limit);
}

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

/** A name without its kind as it is searched for. */
export function communeKey(name: string): string {
  return searchKey(name).replace(BLANKS, ' ').trim();
}

/**
 * What may be meant by what was typed: all of it, and what stands behind a kind, since what was a xã may be a phường by
 * now. Both, for without tones a kind may be the beginning of a name: `phuong liet` is Phương Liệt.
 */
export function queryKeys(query: string): string[] {
  const whole = communeKey(query);
  return Array.from(new Set([whole, whole.replace(PREFIX, '')])).filter((key) => key !== '');
}

function fitOne(key: string, query: string): number {
  if (key === query) return 0;
  if (key.startsWith(query)) return 1;
  return key.includes(` ${query}`) ? 2 : -1;
}

/** How well a name fits what was typed: the whole name, its beginning, the beginning of one of its words; -1 for not. */
export function fit(key: string, queries: readonly string[]): number {
  const fits = queries.map((query) => fitOne(key, query)).filter((each) => each >= 0);
  return fits.length === 0 ? -1 : Math.min(...fits);
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

import type { Commune } from './commune.js';
import { communes, communesOf } from './communes.js';
import { best, communeKey, DEFAULT_LIMIT, fit, queryKeys, type FindOptions } from './name-index.js';

const keys = new WeakMap<Commune, string>();

function keyOf(commune: Commune): string {
  const known = keys.get(commune);
  if (known !== undefined) return known;
  const key = communeKey(commune.name);
  keys.set(commune, key);
  return key;
}

/**
 * Communes of today by their name or its beginning, best first: tones, case and “xã”, “phường” do not matter. Names
 * are shared by several provinces: an answer of one is not an answer for sure. None for an empty query.
 */
export function findCommunes(
  query: string,
  { province, limit = DEFAULT_LIMIT }: FindOptions = {},
): Commune[] {
  const wanted = queryKeys(query);
  if (wanted.length === 0) return [];
  const among = province === undefined ? communes() : communesOf(province);
  return best(among, (commune) => fit(keyOf(commune), wanted), limit);
}

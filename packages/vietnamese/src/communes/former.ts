import { communeFullName, type Commune, type FormerCommune, type FormerCommuneKind } from './commune.js';
import { communeByCode } from './communes.js';
import { findCommunes } from './find-communes.js';
import { formerLines } from './generated/former-communes.js';
import { best, communeKey, DEFAULT_LIMIT, fit, queryKeys, type FindOptions } from './name-index.js';

/** What a name means: a commune of today, and the one before 01/07/2025 by whose name it was found. */
export interface CommuneMatch {
  commune: Commune;
  /** Set when the name is that of a commune which has gone, wholly or in part, into this one. */
  former?: FormerCommune;
}

const KINDS: Readonly<Record<string, FormerCommuneKind>> = { x: 'commune', p: 'ward', t: 'township' };
const DISTRICTS: Readonly<Record<string, string>> = { q: 'Quận', h: 'Huyện', x: 'Thị xã', c: 'Thành phố' };

interface Entry extends Required<CommuneMatch> {
  key: string;
}

function enter(): Entry[] {
  return formerLines.split('\n').flatMap((line) => {
    const commune = communeByCode(line.slice(0, 5));
    if (!commune) throw new RangeError(`no commune: ${line}`);
    return line
      .slice(6)
      .split(';')
      .flatMap((place) => {
        const [where = '', names = ''] = place.split(':');
        const [province = '', printed = ''] = where.split('/');
        const district = `${DISTRICTS[printed.charAt(0)] ?? ''} ${printed.slice(1)}`;
        return names.split(',').map((name): Entry => {
          const kind = KINDS[name.charAt(0)];
          if (!kind) throw new RangeError(`no commune: ${line}`);
          const former = { name: name.slice(1), kind, district, province };
          return { commune, former, key: communeKey(former.name) };
        });
      });
  });
}

let entered: readonly Entry[] | undefined;

/** What went into a commune of today on 01/07/2025. None where nothing is known of it. */
export function formerCommunesOf(code: string): FormerCommune[] {
  entered ??= enter();
  return entered.filter(({ commune }) => commune.code === code).map(({ former }) => former);
}

/** Communes of today by the names that went into them, best first; see `findCommunes`. */
export function findFormerCommunes(
  query: string,
  { province, limit = DEFAULT_LIMIT }: FindOptions = {},
): Required<CommuneMatch>[] {
  const wanted = queryKeys(query);
  if (wanted.length === 0) return [];
  entered ??= enter();
  return best(
    entered,
    (entry) => (province === undefined || entry.commune.province === province ? fit(entry.key, wanted) : -1),
    limit,
  ).map(({ commune, former }) => ({ commune, former }));
}

/**
 * Communes of today by any name, best first: those whose own name fits, then those that a former one went into. One
 * commune may come twice, by its own name and by a former one that differs.
 */
export function findCommunesByAnyName(query: string, options: FindOptions = {}): CommuneMatch[] {
  const { limit = DEFAULT_LIMIT } = options;
  const today: CommuneMatch[] = findCommunes(query, options).map((commune) => ({ commune }));
  const named = new Set(today.map(({ commune }) => commune));
  const former = findFormerCommunes(query, options).filter(
    ({ commune, former: { name } }) => !(named.has(commune) && communeKey(commune.name) === communeKey(name)),
  );
  return [...today, ...former].slice(0, limit);
}

/** The units below a province as they were before 01/07/2025, with their kinds in small letters as inside a line. */
export interface FormerUnits {
  /** `huyện Gio Linh`, `thị xã Quảng Trị`. */
  districts: string[];
  /** `xã Trung Hải`; with its district where the province had several of the name. */
  communes: string[];
}

function small(printed: string): string {
  return printed.charAt(0).toLocaleLowerCase('vi') + printed.slice(1);
}

/** The units of a province before the merger, by its name without “tỉnh”. None where there was no such province. */
export function formerUnitsOf(province: string): FormerUnits {
  entered ??= enter();
  const own = entered.filter(({ former }) => former.province === province).map(({ former }) => former);
  const districts = new Set(own.map(({ district }) => small(district)));
  const places = new Map<string, Set<string>>();
  for (const commune of own) {
    const name = small(communeFullName(commune));
    places.set(name, (places.get(name) ?? new Set()).add(small(commune.district)));
  }
  const communes = Array.from(places).flatMap(([name, among]) =>
    among.size === 1 ? [name] : Array.from(among, (district) => `${name}, ${district}`),
  );
  return { districts: Array.from(districts), communes };
}

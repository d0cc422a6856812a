import { hexOf } from '../colour.js';

/** How much room controls have. */
export type Density = 'compact' | 'regular' | 'comfortable';

/** The height of controls (and so the air around them), in em of the host's text. */
export const controlOf: Readonly<Record<Density, string>> = {
  compact: '1.875em',
  regular: '2.125em',
  comfortable: '2.5em',
};

/** What an agency chooses: two or three colours, and its form. Colours are `#rrggbb`. */
export interface KitSeed {
  /** Letters, digits and hyphens: the name of its files. */
  name: string;
  /** The one colour of what can be done next. */
  accent: string;
  /** The desk around the paper; without it the neutral one, with a breath of the accent. */
  ground?: string;
  /** Who does what: the glyphs of roles; without it teal, or indigo beside a green accent. */
  roles?: string;
  /** The corner of boxes, a length of CSS. */
  radius?: string;
  /** A `font-family` of CSS. */
  font?: string;
  density?: Density;
}

/** What is wrong with a file of colours: the entry and a code. */
export interface SeedFault {
  code:
    | 'not-an-object'
    | 'missing'
    | 'not-a-name'
    | 'not-a-colour'
    | 'not-a-length'
    | 'not-a-font'
    | 'not-a-density'
    | 'unknown-entry';
  entry: string;
  value: string;
}

export type ReadSeed = { ok: true; seed: KitSeed } | { ok: false; faults: readonly SeedFault[] };

const densities: readonly Density[] = ['compact', 'regular', 'comfortable'];

/** What each entry may hold. A font may hold no character that could end the declaration that it stands in. */
const readers: Readonly<
  Record<keyof KitSeed, { code: SeedFault['code']; read: (value: string) => string | undefined }>
> = {
  name: { code: 'not-a-name', read: (value) => (/^[a-z\d]+(-[a-z\d]+)*$/u.test(value) ? value : undefined) },
  accent: { code: 'not-a-colour', read: hexOf },
  ground: { code: 'not-a-colour', read: hexOf },
  roles: { code: 'not-a-colour', read: hexOf },
  radius: {
    code: 'not-a-length',
    read: (value) => (/^\d*\.?\d+(em|rem|px)?$/u.test(value) ? value : undefined),
  },
  font: {
    code: 'not-a-font',
    read: (value) => (/^[\p{L}\d\s,'"_-]+$/u.test(value) ? value.trim() : undefined),
  },
  density: { code: 'not-a-density', read: (value) => densities.find((each) => each === value) },
};

const isEntry = (name: string): name is keyof KitSeed => name in readers;

/** Reads what stands in a file of colours; `title` and `$description` are for people and left out. */
export function readSeed(json: unknown): ReadSeed {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { ok: false, faults: [{ code: 'not-an-object', entry: '', value: String(json) }] };
  const faults: SeedFault[] = [];
  const found: Partial<Record<keyof KitSeed, string>> = {};
  for (const [entry, given] of Object.entries(json)) {
    if (entry === 'title' || entry.startsWith('$')) continue;
    const value = typeof given === 'string' ? given : JSON.stringify(given);
    if (!isEntry(entry)) {
      faults.push({ code: 'unknown-entry', entry, value });
      continue;
    }
    const { code, read } = readers[entry];
    const taken = typeof given === 'string' ? read(given) : undefined;
    if (taken === undefined) faults.push({ code, entry, value });
    else found[entry] = taken;
  }
  const { name, accent, density, ...form } = found;
  for (const entry of ['name', 'accent'] as const)
    if (!(entry in json)) faults.push({ code: 'missing', entry, value: '' });
  if (faults.length > 0 || name === undefined || accent === undefined) return { ok: false, faults };
  const room = densities.find((each) => each === density);
  return { ok: true, seed: { name, accent, ...form, ...(room === undefined ? {} : { density: room }) } };
}

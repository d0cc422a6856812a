import type { Commune, CommuneKind } from './commune.js';
import { communeLines } from './generated/communes.js';

const KINDS: Readonly<Record<string, CommuneKind>> = { x: 'commune', p: 'ward', k: 'special-zone' };

interface Entered {
  all: readonly Commune[];
  byCode: ReadonlyMap<string, Commune>;
  byProvince: ReadonlyMap<string, readonly Commune[]>;
}

function enter(): Entered {
  const all: Commune[] = [];
  const byProvince = new Map<string, Commune[]>();
  let province = '';
  for (const line of communeLines.split('\n')) {
    if (line.startsWith('#')) {
      province = line.slice(1);
      byProvince.set(province, []);
      continue;
    }
    const kind = KINDS[line.charAt(5)];
    if (!kind) throw new RangeError(`no commune: ${line}`);
    const commune = { code: line.slice(0, 5), name: line.slice(6), kind, province };
    all.push(commune);
    byProvince.get(province)?.push(commune);
  }
  return { all, byProvince, byCode: new Map(all.map((commune) => [commune.code, commune])) };
}

let entered: Entered | undefined;

/** The 3,321 communes since 01/07/2025, province by province. */
export function communes(): readonly Commune[] {
  return (entered ??= enter()).all;
}

/** The communes of a province by its code of two digits; none where there is no such province. */
export function communesOf(province: string): readonly Commune[] {
  return (entered ??= enter()).byProvince.get(province) ?? [];
}

/** A commune of today by its code of five digits. */
export function communeByCode(code: string): Commune | undefined {
  return (entered ??= enter()).byCode.get(code);
}

import { searchKey } from '../text/index.js';
import { PROVINCES_SINCE, type FormerProvince, type Province } from './province.js';
import { provinces } from './provinces.data.js';

/** What a name means: a province of today, or one that has gone into it. */
export interface ProvinceMatch {
  province: Province;
  /** Set when the name is that of a province which is no more. */
  former?: FormerProvince;
}

const PREFIX = /^(?:tinh|thanh pho|tp\.?)\s+/u;

function nameKey(name: string): string {
  return searchKey(name)
    .replace(PREFIX, '')
    .replace(/[\s-]+/gu, ' ');
}

const byCode = new Map(provinces.map((province) => [province.code, province]));
const byName = new Map<string, ProvinceMatch>();
for (const province of provinces) {
  for (const former of province.predecessors) byName.set(nameKey(former.name), { province, former });
}
// A name that is in use today means today's province.
for (const province of provinces) byName.set(nameKey(province.name), { province });
for (const alias of ['Hồ Chí Minh', 'HCM']) {
  const city = byName.get(nameKey('Hồ Chí Minh'));
  if (city) byName.set(nameKey(alias), city);
}

/** A province of today by its code of two digits. */
export function provinceByCode(code: string): Province | undefined {
  return byCode.get(code);
}

/** A province by its name of today or before the merger; tones, case and “tỉnh”, “thành phố” do not matter. */
export function findProvince(name: string): ProvinceMatch | undefined {
  return byName.get(nameKey(name));
}

/** `Tỉnh Sơn La`, `Thành phố Huế`. */
export function provinceFullName({ kind, name }: Pick<Province, 'kind' | 'name'>): string {
  return `${kind === 'city' ? 'Thành phố' : 'Tỉnh'} ${name}`;
}

/** The names in use on a day: 63 before the merger, 34 since. `day` is an ISO day. */
export function provinceNamesOn(day: string): string[] {
  return day >= PROVINCES_SINCE
    ? provinces.map(({ name }) => name)
    : provinces.flatMap(({ predecessors }) => predecessors.map(({ name }) => name));
}

import { communeFullName } from '@phoihop/vietnamese/communes';
import { findCommunesByAnyName } from '@phoihop/vietnamese/former-communes';
import {
  findProvince,
  provinceByCode,
  provinceFullName,
  provinces,
  PROVINCES_SINCE,
} from '@phoihop/vietnamese/places';
import type { PlaceName } from '../model/index.js';
import type { PlaceDirectory } from '../validation/places.js';

function provinceOf(code: string): PlaceName | undefined {
  const province = provinceByCode(code);
  return province && { code, name: province.name };
}

/** The 34 provinces and 3,321 communes since 01/07/2025, found by their names of today and of before. */
export const placeDirectory: PlaceDirectory = {
  since: PROVINCES_SINCE,
  provinces: provinces.map((province) => ({ code: province.code, name: provinceFullName(province) })),
  province: (codeOrName) => {
    const code = provinceByCode(codeOrName)?.code ?? findProvince(codeOrName)?.province.code;
    return code === undefined ? undefined : provinceOf(code);
  },
  communes: (name, province, limit) =>
    findCommunesByAnyName(name, province === undefined ? { limit } : { province, limit }).map(
      ({ commune, former }) => ({
        commune: { code: commune.code, name: communeFullName(commune) },
        province: provinceOf(commune.province) ?? { code: commune.province, name: '' },
        ...(former && {
          former: { name: communeFullName(former), within: `${former.district}, ${former.province}` },
        }),
      }),
    ),
};

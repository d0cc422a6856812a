export {
  findProvince,
  provinceByCode,
  provinceFullName,
  provinceNamesOn,
  type ProvinceMatch,
} from './find-province.js';
export { PROVINCES_SINCE, type FormerProvince, type Province } from './province.js';
export { provinces } from './provinces.data.js';

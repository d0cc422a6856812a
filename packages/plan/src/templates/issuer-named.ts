import { searchKey } from '@phoihop/vietnamese/text';
import { findProvince, provinceFullName } from '@phoihop/vietnamese/places';
import type { TemplateIssuer } from './template-issuer.js';

function capitals(words: string): string {
  return words.toLocaleUpperCase('vi');
}

/** `Sơn La` → `Tỉnh Sơn La`, `Huế` → `Thành phố Huế`; a name that says what it is, or that we do not know, stays one. */
export function provinceInFull(name: string): string {
  const words = name.trim();
  if (words === '' || /^(tỉnh|thành phố|tp\.?)\s/iu.test(words)) return words;
  const found = findProvince(words);
  return found && !found.former ? provinceFullName(found.province) : `Tỉnh ${words}`;
}

/** Words that an agency's name ends with, where it names its place: `tỉnh`, `xã Bản Lìm`. */
const PLACE = /\s+((?:tỉnh|thành phố|xã|phường|đặc khu)(?:\s+\p{Lu}.*)?)$/u;

/** The words of a name that its symbol leaves out: `Sở Dân tộc và Tôn giáo` is SDTTG. */
const LEFT_OUT: readonly string[] = ['va', 'cua', 'cac'];

/** The first letters of a name, without its place: what offices mostly use as its symbol. */
function initials(name: string): string {
  return name
    .replace(PLACE, '')
    .split(/[\s,.-]+/u)
    .filter((word) => word !== '' && !LEFT_OUT.includes(searchKey(word)))
    .map((word) => capitals(word.charAt(0)))
    .join('');
}

/**
 * What the name of a body tells of how it issues a document: the lines above its number (NĐ 30/2020, Phụ lục I,
 * Phần I, Mục II, khoản 2), its part of the symbol, who signs. `name` is as sentences call it, `province` its
 * province or city. What the name does not tell is left out and becomes a blank; all of it can be edited afterwards.
 */
export function issuerNamed(name: string, province = ''): TemplateIssuer {
  const inText = name.trim();
  if (inText === '') return {};
  const whole = capitals(provinceInFull(province));
  const place = PLACE.exec(inText)?.[1] ?? '';
  const named = /\s/u.test(place.replace('thành phố', '')) ? capitals(place) : whole;
  const folded = searchKey(inText);
  const issuer = { inText };
  if (/^ban thuong truc (uy ban )?(mttq|mat tran)/u.test(folded))
    return {
      ...issuer,
      superior: ['ỦY BAN MTTQ VIỆT NAM', ...(named === '' ? [] : [named])],
      name: 'BAN THƯỜNG TRỰC',
      symbol: 'MTTQ',
      authority: 'TM. BAN THƯỜNG TRỰC',
      position: 'CHỦ TỊCH',
    };
  if (/^(uy ban nhan dan|ubnd) /u.test(folded))
    return {
      ...issuer,
      superior: [],
      name: ['ỦY BAN NHÂN DÂN', named].filter((line) => line !== '').join(' '),
      symbol: 'UBND',
      authority: 'TM. ỦY BAN NHÂN DÂN',
      position: 'CHỦ TỊCH',
    };
  const own = { ...issuer, name: capitals(inText), symbol: initials(inText) };
  if (!folded.startsWith('so ')) return own;
  const superior = ['ỦY BAN NHÂN DÂN', ...(whole === '' ? [] : [whole])];
  return { ...own, superior, position: 'GIÁM ĐỐC' };
}

import { shortNames } from './short-names.data.js';

/** Longer names of a department are told by their first letters. */
const LONG = 12;

/** `Dân tộc và Tôn giáo` → `DT&TG`; `Văn hóa, Thể thao và Du lịch` → `VHTTDL`. */
function initials(name: string): string {
  const letters = (part: string): string =>
    Array.from(part.matchAll(/\p{L}+/gu), ([word]) => word.charAt(0).toLocaleUpperCase('vi')).join('');
  const parts = name.split(/,| và /u);
  return parts.map(letters).join(parts.length === 2 ? '&' : '');
}

/** A name for a narrow column: the short name that the plan has, else one made of the whole as offices do. */
export function shortName(name: string, own?: string): string {
  if (own !== undefined && own !== '') return own;
  const known = shortNames.reduce((text, [long, short]) => text.replace(long, short), name);
  const department = /^(sở|ban|bộ|phòng) (.+?)((?: (?:tỉnh|thành phố|huyện|xã|phường)(?: .*)?)?)$/iu.exec(
    known,
  );
  const [, kind = '', field = '', place = ''] = department ?? [];
  return field.length > LONG && / và |,/u.test(field) ? `${kind} ${initials(field)}${place}` : known;
}

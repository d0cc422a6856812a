/** Words as one line: composed, one blank between them, none before a comma. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,;:.!?])/gu, '')
    .replace(/([,;:])(?=[,;:.])/gu, '')
    .trim();
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Words that are written in capitals keep them: `UBND tỉnh …`, `Sở Nội vụ …` begin with a name. */
export function decapitalised(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** A sentence: begins with a capital, ends with one full stop (or `?`, `!`, `…` where it has one). */
export function sentence(text: string): string {
  const words = tidy(text).replace(/[.,;:/\s]+$/u, '');
  return words === '' ? '' : `${capitalised(words)}${/[?!…]$/u.test(words) ? '' : '.'}`;
}

/** Words before the name of a place, small inside a sentence (NĐ 30/2020, Phụ lục II): `xã Tà Lưn`. */
const PLACE =
  /^(?:Xã|Phường|Đặc khu|Thị trấn|Thị xã|Huyện|Quận|Tỉnh|Thôn|Bản|Ấp|Buôn|Xóm|Khối|Khu phố|Tổ dân phố)(?= \p{Lu})/u;

/** The name of a body or place inside a sentence. */
export function nameInside(name: string): string {
  return PLACE.test(name) ? decapitalised(name) : name;
}

/** Names and things in a row: `A`, `A và B`, `A, B và C`. */
export function inARow(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} và ${last}`;
}

/** A font encoding from before Unicode in which texts still arrive: TCVN3 (ABC, `.VnTime`) or VNI. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** TCVN 5712:1993 VN3: what each code shows, as fonts of the ABC family draw it. */
const TCVN3 = pairs(
  'µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợ' +
    'ïùñủòũóúôụ\u00adưõừöử÷ữøứùựúỳûỷüỹýýþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ',
);

function pairs(row: string): ReadonlyMap<string, string> {
  const characters = Array.from(row);
  return new Map(
    characters.flatMap((from, index) => (index % 2 === 0 ? [[from, characters[index + 1] ?? from]] : [])),
  );
}

/** VNI for Windows: a letter and the code behind it. Rows: the letter, then code and what both show. */
const VNI_ROWS = [
  ['a', 'ùáøàûảõãïạââáấàầåẩãẫäậêăéắèằúẳüẵëặ'],
  ['e', 'ùéøèûẻõẽïẹâêáếàềåểãễäệ'],
  ['o', 'ùóøòûỏõõïọâôáốàồåổãỗäộ'],
  ['ô', 'ùớøờûởõỡïợ'],
  ['u', 'ùúøùûủõũïụ'],
  ['ö', 'ùứøừûửõữïự'],
  ['y', 'ùýøỳûỷõỹ'],
] as const;

/** Codes that stand alone. */
const VNI_SINGLE = pairs('ôơöưæỉóĩòịîỵñđ');

const VNI_PAIRS: ReadonlyMap<string, string> = new Map(
  VNI_ROWS.flatMap(([letter, row]) => Array.from(pairs(row), ([code, shown]) => [letter + code, shown])),
);

/** Signs of TCVN3: punctuation of Latin-1 inside words, and a small letter before or behind a capital code. */
const TCVN3_SIGNS =
  /[a-zA-Z\u00c0-\u00fe][\u00a1-\u00ae\u00b5-\u00be]|[\u00a1-\u00ae\u00b5-\u00be][a-zA-Z\u00c0-\u00fe]|[a-z][\u00c0-\u00de]|[A-Z][\u00df-\u00fe][A-Z]/gu;
/** Signs of VNI: a vowel and the code of its mark; no other language puts them next to each other twice. */
const VNI_SIGNS = /[aeouyôö][äåëïøûü]|[ôö][ùõ]/giu;
/** Characters of Latin-1 that no Vietnamese in Unicode holds, one of which every text in these encodings has. */
const NEVER_VIETNAMESE =
  /[\u00a1-\u00ae\u00b5-\u00be\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/u;

/** Letters that only Unicode texts hold. */
const UNICODE_SIGNS = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]/gu;

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

/** Whether a text holds a character that every text in an old encoding has and no Vietnamese in Unicode: a quick look. */
export function mayBeLegacy(text: string): boolean {
  return NEVER_VIETNAMESE.test(text);
}

/**
 * The encoding that a text is in, from the letters that only it would put next to each other; null for
 * Unicode, for other languages, and where two signs do not agree.
 */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  if (!mayBeLegacy(text)) return null;
  const tcvn3 = count(text, TCVN3_SIGNS);
  const vni = count(text, VNI_SIGNS);
  const most = Math.max(tcvn3, vni);
  if (most < 2 || count(text, UNICODE_SIGNS) * 3 > most) return null;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}

/**
 * In capital fonts the codes of small letters show capitals: a word with two plain capitals and no small letter
 * is in such a font, or any word of a line without small letters.
 */
function inCapitals(word: string, line: string): boolean {
  return /[A-Z]/u.test(word) && !/[a-z]/u.test(word) && (/[A-Z].*[A-Z]/u.test(word) || !/[a-z]/u.test(line));
}

function fromTcvn3(line: string): string {
  return line.replace(/\S+/gu, (word) => {
    const shown = Array.from(word, (code) => TCVN3.get(code) ?? code)
      .join('')
      .normalize('NFC');
    return inCapitals(word, line) ? shown.toLocaleUpperCase('vi') : shown;
  });
}

function capitalLike(from: string, shown: string): string {
  return from.startsWith(from.charAt(0).toLowerCase()) ? shown : shown.toLocaleUpperCase('vi');
}

function fromVni(line: string): string {
  let converted = '';
  for (let index = 0; index < line.length; index++) {
    const two = line.slice(index, index + 2);
    // The longer match first: `ôï` is ợ, not ơ and ï.
    const pair = VNI_PAIRS.get(two.toLowerCase());
    const one = two.charAt(0);
    if (pair !== undefined) {
      converted += capitalLike(two, pair);
      index++;
    } else {
      const single = VNI_SINGLE.get(one.toLowerCase());
      converted += single === undefined ? one : capitalLike(one, single);
    }
  }
  return converted;
}

/** A line of a legacy encoding in Unicode (NFC); characters that the encoding does not know stay. */
export function fromLegacy(line: string, encoding: LegacyEncoding): string {
  return encoding === 'tcvn3' ? fromTcvn3(line) : fromVni(line);
}

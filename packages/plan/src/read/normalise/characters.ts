import { mayBeLegacy } from '@phoihop/vietnamese/text';

/**
 * What the characters of a line give the repair rules to look for. All signs of a line are one number, found in one
 * pass: most lines have none, and no rule is asked about them.
 */
export const signs = {
  /** A character that NFC may write otherwise, alone or with the one before it. */
  composable: 1 << 0,
  /** The Icelandic letter that looks like Đ. */
  letterD: 1 << 1,
  /** A character without width. */
  invisible: 1 << 2,
  bracket: 1 << 3,
  emphasis: 1 << 4,
  /** White space other than single blanks. */
  blanks: 1 << 5,
  /** A dash longer than a hyphen. */
  dash: 1 << 6,
  /** What parts the cells of a table. */
  bar: 1 << 7,
  /** A character that no Vietnamese in Unicode holds, but every text in an old encoding. */
  legacy: 1 << 8,
} as const;

const CHARACTERS: readonly (readonly [number, string])[] = [
  [signs.letterD, '\u00d0'],
  [signs.invisible, '\u200b\u200c\u200d\u2060\ufeff\u00ad'],
  [signs.bracket, '['],
  [signs.emphasis, '*#'],
  [
    signs.blanks,
    '\t\f\v\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a' +
      '\u2028\u2029\u202f\u205f\u3000\ufeff',
  ],
  [signs.dash, '–—'],
  [signs.bar, '|'],
];

/** Codes, from and to, that NFC never changes: Latin, Vietnamese, punctuation, bullets, private characters. */
const COMPOSED: readonly (readonly [number, number])[] = [
  [0, 0x2ff],
  [0x1ea0, 0x1eff],
  [0x2010, 0x206f],
  [0x2500, 0x27bf],
  [0xe000, 0xf8ff],
];

let table: Uint16Array | undefined;

/** The signs of every UTF-16 code. */
function signTable(): Uint16Array {
  const all = new Uint16Array(0x1_0000).fill(signs.composable);
  for (const [from, to] of COMPOSED) all.fill(0, from, to + 1);
  const add = (sign: number, code: number): void => {
    all[code] = (all[code] ?? 0) | sign;
  };
  for (const [sign, characters] of CHARACTERS)
    for (const character of characters) add(sign, character.charCodeAt(0));
  for (let code = 0; code <= 0xff; code++)
    if (mayBeLegacy(String.fromCharCode(code))) add(signs.legacy, code);
  return all;
}

const BLANK = 32;

/** All signs of a stretch of a text; 0 for a line that needs no repair. */
export function signsIn(text: string, from = 0, to = text.length): number {
  table ??= signTable();
  let found = 0;
  let before = 0;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    found |= table[code] ?? 0;
    if (code === BLANK && before === BLANK) found |= signs.blanks;
    before = code;
  }
  return found;
}

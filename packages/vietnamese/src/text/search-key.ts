const MARKS = /\p{M}/gu;

/** One character as it is searched for: small, without marks, đ as d. May be empty (a lone mark). */
export function foldCharacter(character: string): string {
  return character
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase();
}

/** Characters below this code are folded by table: every letter of Vietnamese, its marks and its punctuation. */
const TABLE_END = 0x2100;
let table: string[] | undefined;

function foldedTable(): string[] {
  return Array.from({ length: TABLE_END }, (_, code) => {
    const character = String.fromCharCode(code);
    return /\s/u.test(character) ? ' ' : foldCharacter(character);
  });
}

/**
 * Text as it is searched for: small letters, no tone or vowel marks, đ as d, runs of blanks as one and none at
 * the ends. `hoa binh` finds `Hòa Bình`, composed or decomposed.
 */
export function searchKey(text: string): string {
  table ??= foldedTable();
  let folded = '';
  let blank = false;
  for (let index = 0; index < text.length; index++) {
    let piece = table[text.charCodeAt(index)];
    if (piece === undefined) {
      const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
      index += character.length - 1;
      piece = /\s/u.test(character) ? ' ' : foldCharacter(character);
    }
    if (piece === ' ') blank = true;
    else if (piece !== '') {
      folded += blank && folded !== '' ? ` ${piece}` : piece;
      blank = false;
    }
  }
  return folded;
}

/** Whether a text holds a query, both folded. An empty query is held by every text. */
export function includesFolded(text: string, query: string): boolean {
  return searchKey(text).includes(searchKey(query));
}

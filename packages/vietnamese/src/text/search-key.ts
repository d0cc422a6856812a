const MARKS = /\p{M}/gu;

/** One character as it is searched for: small, without marks, đ as d. May be empty (a lone mark). */
function foldCharacter(character: string): string {
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

/** A stretch of a text: UTF-16 offsets, `to` excluded. */
export interface TextRange {
  from: number;
  to: number;
}

/** Folded text, and for each of its characters where in the original it begins and ends. */
function foldedWithOffsets(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of text) {
    const blank = /\s/u.test(character);
    const piece = blank ? (folded.endsWith(' ') ? '' : ' ') : foldCharacter(character);
    // A lone mark, or a further blank, belongs to the character before it.
    if (piece === '' && ends.length > 0) ends[ends.length - 1] = offset + character.length;
    for (const unit of piece.split('')) {
      folded += unit;
      starts.push(offset);
      ends.push(offset + character.length);
    }
    offset += character.length;
  }
  return { folded, starts, ends };
}

/** Where a query stands in a text, both folded: ranges of the text as it is, in order, without overlap. */
export function findFolded(text: string, query: string): TextRange[] {
  const wanted = searchKey(query);
  if (wanted === '') return [];
  const { folded, starts, ends } = foldedWithOffsets(text);
  const ranges: TextRange[] = [];
  let at = folded.indexOf(wanted);
  while (at >= 0) {
    ranges.push({ from: starts[at] ?? 0, to: ends[at + wanted.length - 1] ?? text.length });
    at = folded.indexOf(wanted, at + wanted.length);
  }
  return ranges;
}

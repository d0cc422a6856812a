import { foldCharacter } from './search-key.js';
import { toneKey, toNfc } from './tone-key.js';

/** A stretch of a text: UTF-16 offsets, `to` excluded. */
export interface TextRange {
  from: number;
  to: number;
}

/** What must agree between a query and what is found; with neither, `hoa binh` finds `Hòa Bình`. */
export interface FindOptions {
  /** Tones, vowel marks and đ must be those of the query. Where a tone mark stands is passed over: hoà, hòa. */
  marks?: boolean;
  /** Capitals must be those of the query. */
  capitals?: boolean;
}

/** Tells where a query stands in a text: ranges of the text as it is, in order, without overlap. */
export type TextFinder = (text: string) => TextRange[];

/** The last code whose letters are known by table: all of Vietnamese, and every letter that marks are put on. */
const LAST_CODE = 0x2200;
let spellings: ReadonlyMap<string, string> | undefined;

/** For each plain letter all letters that are it with marks; a class of a regular expression. */
function spellingsOf(letter: string): string | undefined {
  if (!spellings) {
    const found = new Map<string, string>();
    for (let code = 0xaa; code < LAST_CODE; code++) {
      const character = String.fromCharCode(code);
      const plain = foldCharacter(character);
      if (plain.length === 1 && plain !== character) found.set(plain, (found.get(plain) ?? '') + character);
    }
    spellings = found;
  }
  return spellings.get(letter);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** One letter of a query, with its marks, as a pattern: with whatever marks, composed or not. */
function letterPattern(letter: string): string {
  const plain = foldCharacter(letter);
  if (plain === '') return '';
  const others = Array.from(plain).length === 1 ? spellingsOf(plain) : undefined;
  if (others !== undefined) return `[${escaped(plain + plain.toUpperCase())}${others}]\\p{M}*`;
  const forms = new Set([letter, letter.normalize('NFC'), letter.normalize('NFD')]);
  return `(?:${Array.from(forms, escaped).join('|')})\\p{M}*`;
}

/** A query as a pattern. One blank stands for any run of blanks, more for a run at least as long. */
function queryPattern(query: string): string {
  const pieces = query.match(/\s+|\S\p{M}*/gu) ?? [];
  return pieces
    .map((piece) => (/\s/u.test(piece) ? `\\s{${String(piece.length)},}` : letterPattern(piece)))
    .join('');
}

/** How a stretch is compared where its marks or capitals count. */
function spelling(text: string, { marks, capitals }: FindOptions): string {
  const even = toNfc(text).replace(/\s+/gu, ' ').replace(/Ð/gu, 'Đ').replace(/ð/gu, 'đ');
  const cased = capitals ? even : even.toLowerCase();
  if (marks) return cased;
  return cased.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}

/** Whether a stretch that has the letters of the query is spelt as the query is, in what counts. */
function spellingTest(query: string, options: FindOptions): (stretch: string) => boolean {
  if (!options.marks && !options.capitals) return () => true;
  const wanted = spelling(query, options);
  const key = toneKey(wanted);
  const known = new Map([[query, true]]);
  return (stretch) => {
    let same = known.get(stretch);
    if (same === undefined) {
      const spelt = spelling(stretch, options);
      same = spelt === wanted || (options.marks === true && toneKey(spelt) === key);
      known.set(stretch, same);
    }
    return same;
  };
}

/** A finder of one query, for many texts. An empty query finds nothing. */
export function textFinder(query: string, options: FindOptions = {}): TextFinder {
  const pattern = queryPattern(query);
  if (pattern === '') return () => [];
  const expression = new RegExp(pattern, 'giu');
  const isSpelt = spellingTest(query, options);
  return (text) => {
    const ranges: TextRange[] = [];
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const [stretch] = match;
      const { index } = match;
      if (isSpelt(stretch)) ranges.push({ from: index, to: index + stretch.length });
      else expression.lastIndex = index + String.fromCodePoint(text.codePointAt(index) ?? 0).length;
    }
    return ranges;
  };
}

/** Where a query stands in a text. */
export function findAll(text: string, query: string, options?: FindOptions): TextRange[] {
  return textFinder(query, options)(text);
}

import { parsePointLetter, parseRoman, toPointLetter, toRoman } from '@phoihop/vietnamese/numbers';

/**
 * The kinds of labels seen in documents: Phần, Chương, Mục, Điều (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6),
 * `A.`, `I.`, `1.` and `1.1.`, `a)`, `(1)`, and bullets. A single `I`, `V` or `X` is read as a Roman numeral, other capitals as letters.
 */
export type LabelScheme =
  'part' | 'chapter' | 'section' | 'article' | 'capital' | 'roman' | 'decimal' | 'letter' | 'bullet';

/** A label in its parts, so that `formatLabel(parseLabel(label))` is the label. */
export interface ParsedLabel {
  scheme: LabelScheme;
  /** Ordinals from 1, the outermost first: `1.2.` is [1, 2]. Empty for a bullet. */
  path: number[];
  /** What stands before the ordinal: `Phần `, `(`; for a bullet the bullet itself. */
  opening: string;
  /** What stands behind it: `.`, `)`, `:`, nothing. */
  closing: string;
  /**
   * How the ordinal is written. `latin` and `latin-capital`: by one of the four letters that Vietnamese has not, as
   * lists of Word count: its ordinal is that among all 26.
   */
  numerals: 'roman' | 'arabic' | 'letter' | 'capital' | 'latin' | 'latin-capital' | 'word' | 'none';
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

const WORDS: readonly (readonly [RegExp, LabelScheme])[] = [
  [/^phần\s/iu, 'part'],
  [/^chương\s/iu, 'chapter'],
  [/^mục\s/iu, 'section'],
  [/^điều\s/iu, 'article'],
];

/** `Phần thứ nhất`, `PHẦN THỨ HAI`. */
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function ordinalLabel(label: string): ParsedLabel | null {
  const match = /^(phần thứ\s+)(\p{L}+)([.:]?)$/iu.exec(label);
  const [, opening = '', word = '', closing = ''] = match ?? [];
  const value = ORDINALS.indexOf(word.toLocaleLowerCase('vi')) + 1;
  const parsed: ParsedLabel = { scheme: 'part', path: [value], opening, closing, numerals: 'word' };
  return value > 0 && formatLabel(parsed) === label ? parsed : null;
}

function ordinalWord(value: number, opening: string): string {
  const word = ORDINALS[value - 1] ?? String(value);
  return opening === opening.toLocaleUpperCase('vi') ? word.toLocaleUpperCase('vi') : word;
}

function wordLabel(label: string): ParsedLabel | null {
  const match = /^(\p{L}+\s+)(\d{1,3}|[IVXLC]{1,8})([.:]?)$/u.exec(label);
  const scheme = WORDS.find(([word]) => word.test(label))?.[1];
  if (!match || !scheme) return null;
  const [, opening = '', ordinal = '', closing = ''] = match;
  const roman = parseRoman(ordinal);
  const value = roman ?? Number(ordinal);
  return value > 0 && String(roman === null ? value : toRoman(value)) === ordinal
    ? { scheme, path: [value], opening, closing, numerals: roman === null ? 'arabic' : 'roman' }
    : null;
}

function decimalLabel(label: string): ParsedLabel | null {
  const match = /^(\(?)(\d{1,3}(?:\.\d{1,3}){0,4})([.)/:–-]?|\.\))$/u.exec(label);
  if (!match) return null;
  const [, opening = '', ordinals = '', closing = ''] = match;
  const path = ordinals.split('.').map(Number);
  return path.join('.') === ordinals && path.every((value) => value > 0)
    ? { scheme: 'decimal', path, opening, closing, numerals: 'arabic' }
    : null;
}

/** A letter as an ordinal; null for one that no row has. */
function letterOrdinal(letter: string): Pick<ParsedLabel, 'path' | 'numerals'> | null {
  const small = letter.toLocaleLowerCase('vi');
  const isCapital = small !== letter;
  const point = parsePointLetter(small);
  if (point !== null) return { path: [point], numerals: isCapital ? 'capital' : 'letter' };
  const latin = LATIN.indexOf(small) + 1;
  return latin > 0 ? { path: [latin], numerals: isCapital ? 'latin-capital' : 'latin' } : null;
}

/** Whether the letter of a label is none of the Vietnamese alphabet. */
export function isLatin({ numerals }: ParsedLabel): boolean {
  return numerals === 'latin' || numerals === 'latin-capital';
}

/** The place of the letter of a label among the 26 of lists of Word, from 1; 0 for đ. */
export function latinOrdinal(label: ParsedLabel): number {
  const ordinal = label.path[0] ?? 0;
  return isLatin(label) ? ordinal : LATIN.indexOf(toPointLetter(ordinal) ?? '-') + 1;
}

/** The parts of a printed label; null where it is none that we know. */
export function parseLabel(label: string): ParsedLabel | null {
  if (/^\(?\d/u.test(label)) return decimalLabel(label);
  if (/^[-–+*•·●○▪■□►➢➤✓\uf0a7\uf0b7\uf0d8\uf0fc]$/u.test(label)) {
    return { scheme: 'bullet', path: [], opening: label, closing: '', numerals: 'none' };
  }
  const roman = /^(\(?)([IVXLC]{1,8})([.):/–-]?)$/u.exec(label);
  // `C.` and `D.` stand behind `B.`: no document has a hundred sections.
  const value = roman && !/^[LCDM]$/u.test(roman[2] ?? '') ? parseRoman(roman[2] ?? '') : null;
  if (roman && value !== null) {
    return {
      scheme: 'roman',
      path: [value],
      opening: roman[1] ?? '',
      closing: roman[3] ?? '',
      numerals: 'roman',
    };
  }
  const letter = /^(\(?)(\p{Ll})([.)/–-])$/u.exec(label);
  const point = letter && letterOrdinal(letter[2] ?? '');
  if (letter && point) {
    return { scheme: 'letter', ...point, opening: letter[1] ?? '', closing: letter[3] ?? '' };
  }
  const capital = /^(\p{Lu})([.)])$/u.exec(label);
  const order = capital && letterOrdinal(capital[1] ?? '');
  if (capital && order) return { scheme: 'capital', ...order, opening: '', closing: capital[2] ?? '' };
  return decimalLabel(label) ?? wordLabel(label) ?? ordinalLabel(label);
}

/** The label as printed. Past the last letter, points go on with numbers. */
export function formatLabel({ path, opening, closing, numerals }: ParsedLabel): string {
  const ordinals = path.map((value) => {
    if (numerals === 'roman') return toRoman(value);
    if (numerals === 'word') return ordinalWord(value, opening);
    if (numerals === 'capital') return toPointLetter(value)?.toLocaleUpperCase('vi') ?? String(value);
    if (numerals === 'latin') return LATIN[value - 1] ?? String(value);
    if (numerals === 'latin-capital') return LATIN[value - 1]?.toUpperCase() ?? String(value);
    return numerals === 'letter' ? (toPointLetter(value) ?? String(value)) : String(value);
  });
  return `${opening}${ordinals.join('.')}${closing}`;
}

/** The label that follows in its row: `1.2.` after `1.1.`, `đ)` after `d)`. A bullet is followed by itself. */
export function nextLabel(label: ParsedLabel): ParsedLabel {
  const last = label.path.at(-1);
  return last === undefined ? label : { ...label, path: [...label.path.slice(0, -1), last + 1] };
}

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
  /** How the ordinal of a part, chapter or section is written. */
  numerals: 'roman' | 'arabic' | 'letter' | 'capital' | 'word' | 'none';
}

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
  const point = letter && parsePointLetter(letter[2] ?? '');
  if (letter && point !== null) {
    return {
      scheme: 'letter',
      path: [point],
      opening: letter[1] ?? '',
      closing: letter[3] ?? '',
      numerals: 'letter',
    };
  }
  const capital = /^(\p{Lu})([.)])$/u.exec(label);
  const order = capital && parsePointLetter((capital[1] ?? '').toLocaleLowerCase('vi'));
  if (capital && order !== null) {
    return { scheme: 'capital', path: [order], opening: '', closing: capital[2] ?? '', numerals: 'capital' };
  }
  return decimalLabel(label) ?? wordLabel(label) ?? ordinalLabel(label);
}

/** The label as printed. Past the last letter, points go on with numbers. */
export function formatLabel({ path, opening, closing, numerals }: ParsedLabel): string {
  const ordinals = path.map((value) => {
    if (numerals === 'roman') return toRoman(value);
    if (numerals === 'word') return ordinalWord(value, opening);
    if (numerals === 'capital') return toPointLetter(value)?.toLocaleUpperCase('vi') ?? String(value);
    return numerals === 'letter' ? (toPointLetter(value) ?? String(value)) : String(value);
  });
  return `${opening}${ordinals.join('.')}${closing}`;
}

/** The label that follows in its row: `1.2.` after `1.1.`, `đ)` after `d)`. A bullet is followed by itself. */
export function nextLabel(label: ParsedLabel): ParsedLabel {
  const last = label.path.at(-1);
  return last === undefined ? label : { ...label, path: [...label.path.slice(0, -1), last + 1] };
}

import { parseLabel, type ParsedLabel } from '../../numbering/label.js';

/** A line that begins with a label: the label as printed, its parts, and the text behind it. */
export interface LabelledLine {
  label: string;
  parsed: ParsedLabel;
  text: string;
}

/** How labels are taken apart; whoever splits many lines remembers the few labels that come again and again. */
export type LabelParser = (label: string) => ParsedLabel | null;

/** `Phần I.`, `Chương II`, `Mục 3`, `Điều 4.` before the rest of the line. */
const WORD =
  /^(?:(?:phần|chương|mục|điều) (?:thứ )?(?:\d{1,3}|[IVXLC]{1,8})|phần thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))[.:]?(?=\s|$)/iu;
const NUMBER = /^(?:\(?\d{1,3}(?:\.\d{1,3}){0,4}(?:\.\)|[.)/])|\d{1,3}(?:\.\d{1,3}){1,4})(?=[\s\p{L}“"(]|$)/u;
const ROMAN = /^(?:\(?[IVXLC]{1,8}(?:[.):]|\/(?!v(?!\p{L})))|[IVXLC]{1,8}[–-](?=\s))/u;
/** `1- Nâng cao …`, as party committees number; a figure behind it makes it a range, a symbol an instrument. */
const HYPHENED = /^\d{1,2}(?:\.\d{1,2}){0,3}[–-](?=\s*[\p{Lu}“"(])(?!\p{Lu}\p{L}{0,6}[/-]\p{Lu})/u;
const LETTER = /^(?:\(?\p{Ll}\)|\p{Ll}[./](?=\s)|\p{Ll}[–-](?=\s*\p{Lu}))/u;
const CAPITAL = /^\p{Lu}\.(?=\s)/u;
/** Bullets as they are typed, and those of the symbol fonts of Word (private characters). */
const BULLETS = '-–+*•·●○▪■□►➢➤✓\uf0a7\uf0b7\uf0d8\uf0fc';
/** How `Phần`, `Chương`, `Mục` and `Điều` begin. */
const WORDS_BEGIN = 'pcmđPCMĐ';

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** Numbers that open a line without being its label: dates, times, amounts, years. */
function isFigure(label: string, text: string): boolean {
  if (isDigit(text.charAt(0)) && /^\d{1,2}[/.]\d{1,2}[/.]\d{4}/u.test(`${label}${text}`)) return true;
  // `1.1 Về …` is a label without its dot; `1.5 triệu`, `2.000 người` are amounts.
  return isDigit(label.charAt(label.length - 1)) && (/\.\d{3}$/u.test(label) || !/^[\p{Lu}“"(]/u.test(text));
}

/** The line parted behind the label that a pattern finds; null where it finds none. */
function parted(line: string, pattern: RegExp, parse: LabelParser): LabelledLine | null {
  const label = pattern.exec(line)?.[0] ?? '';
  const parsed = label === '' ? null : parse(label);
  return parsed ? { label, parsed, text: line.slice(label.length).trim() } : null;
}

function numbered(line: string, parse: LabelParser): LabelledLine | null {
  const number = parted(line, HYPHENED, parse) ?? parted(line, NUMBER, parse);
  if (!number || /[–-]$/u.test(number.label)) return number;
  return isFigure(number.label, number.text) ? null : number;
}

function bulleted(line: string, parse: LabelParser): LabelledLine | null {
  const label = line.charAt(0);
  const text = line.slice(1).trim();
  // A hyphen before a digit without a blank is a sign, not a bullet.
  const sign = (label === '-' || label === '–') && isDigit(line.charAt(1));
  const parsed = text === '' || sign ? null : parse(label);
  return parsed ? { label, parsed, text } : null;
}

/** A part that its word names; null where the line speaks of another document's part. */
function worded(line: string, parse: LabelParser): LabelledLine | null {
  const word = parted(line, WORD, parse);
  // “Điều 5 của Luật …” and “Mục II Kế hoạch số …” speak of another document's parts.
  if (!word || word.text === '' || /[.:]$/u.test(word.label)) return word;
  if (!/^\p{Lu}/u.test(word.text)) return null;
  return /^(kế hoạch|luật|nghị|quyết|thông|chỉ thị|chương trình)(?!\p{L})/iu.test(word.text) ? null : word;
}

/** The label of a line, if it begins with one. What comes first in the line tells which kinds it can be. */
export function splitLabel(line: string, parse: LabelParser = parseLabel): LabelledLine | null {
  const first = line.charAt(0);
  if (first === '') return null;
  if (isDigit(first)) return numbered(line, parse);
  if (BULLETS.includes(first)) return bulleted(line, parse);
  const other =
    (WORDS_BEGIN.includes(first) ? worded(line, parse) : null) ??
    (first === '(' ? numbered(line, parse) : null);
  return other ?? parted(line, ROMAN, parse) ?? parted(line, LETTER, parse) ?? parted(line, CAPITAL, parse);
}

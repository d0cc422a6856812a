import { parseLabel, type ParsedLabel } from '../../numbering/label.js';

/** A line that begins with a label: the label as printed, its parts, and the text behind it. */
export interface LabelledLine {
  label: string;
  parsed: ParsedLabel;
  text: string;
}

/** `Phần I.`, `Chương II`, `Mục 3`, `Điều 4.` before the rest of the line. */
const WORD =
  /^((?:(?:phần|chương|mục|điều) (?:thứ )?(?:\d{1,3}|[IVXLC]{1,8})|phần thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))[.:]?)(?=\s|$)\s*(.*)$/iu;
const NUMBER =
  /^(\(?\d{1,3}(?:\.\d{1,3}){0,4}(?:\.\)|[.)/])|\d{1,3}(?:\.\d{1,3}){1,4})(?=[\s\p{L}“"(]|$)\s*(.*)$/u;
const ROMAN = /^(\(?[IVXLC]{1,8}[.)/:]|[IVXLC]{1,8}[–-](?=\s))\s*(.*)$/u;
/** `1- Nâng cao …`, as party committees number; a figure behind it makes it a range. */
const HYPHENED = /^(\d{1,2}[–-])(?=\s*[\p{Lu}“"(])\s*(.*)$/u;
const LETTER = /^(\(?\p{Ll}\)|\p{Ll}[./](?=\s))\s*(.*)$/u;
const CAPITAL = /^(\p{Lu}\.)\s+(.*)$/u;
/** Bullets as they are typed, and those of the symbol fonts of Word (private characters). */
const BULLET = /^([-–+*•·●○▪■□►➢➤✓\uf0a7\uf0b7\uf0d8\uf0fc])\s*(?=\S)(.*)$/u;

/** Numbers that open a line without being its label: dates, times, amounts, years. */
function isFigure(label: string, text: string): boolean {
  if (/^\d{1,2}[/.]\d{1,2}[/.]\d{4}/u.test(`${label}${text}`)) return true;
  // `1.1 Về …` is a label without its dot; `1.5 triệu`, `2.000 người` are amounts.
  return /^\d+(\.\d{1,3})+$/u.test(label) && (/\.\d{3}$/u.test(label) || !/^[\p{Lu}“"(]/u.test(text));
}

function from(match: RegExpExecArray | null): LabelledLine | null {
  const [, label = '', text = ''] = match ?? [];
  const parsed = label === '' ? null : parseLabel(label);
  return parsed ? { label, parsed, text: text.trim() } : null;
}

/** How every label begins. */
const OPENING =
  /^(?:[\d(IVXLC•·●○▪■□►➢➤✓\uf0a7\uf0b7\uf0d8\uf0fc*+–-]|\p{Ll}[)./]|\p{Lu}\.|phần |chương |mục |điều )/iu;

/** The label of a line, if it begins with one. */
export function splitLabel(line: string): LabelledLine | null {
  if (!OPENING.test(line)) return null;
  const word = from(WORD.exec(line));
  // “Điều 5 của Luật …” and “Mục II Kế hoạch số …” speak of another document's parts.
  if (word && (word.text === '' || /[.:]$/u.test(word.label) || /^\p{Lu}/u.test(word.text))) {
    return /^(kế hoạch|luật|nghị|quyết|thông|chỉ thị|chương trình)\b/iu.test(word.text) ? null : word;
  }
  const number = from(NUMBER.exec(line));
  if (number) return isFigure(number.label, number.text) ? null : number;
  const hyphened = HYPHENED.exec(line);
  if (hyphened) return from(hyphened);
  const bullet = BULLET.exec(line);
  // A hyphen before a digit without a blank is a sign, not a bullet.
  if (bullet && !/^[-–]\d/u.test(line)) return from(bullet);
  return from(ROMAN.exec(line)) ?? from(LETTER.exec(line)) ?? from(CAPITAL.exec(line));
}

import { dateAt } from '@phoihop/vietnamese/dates';
import { matchesOf } from '@phoihop/vietnamese/text';
import { TYPE_SYMBOLS, TYPE_WORDS } from './types.js';

/** A mention of an instrument in one text. Offsets are UTF-16, `to` excluded. */
export interface Mention {
  from: number;
  to: number;
  /** Behind the day that is printed with it; `to` where none is. */
  end: number;
  /** The number as printed, blanks out, plain hyphens. */
  id: string;
  /** From the type word to the end of the number, as printed. */
  raw: string;
  type?: string;
  /** ISO day printed with this mention. */
  date?: string;
  issuer?: string;
}

const TYPE = `(?:${TYPE_WORDS.join('|')})`;
/** A part of a symbol: two capitals at least, or the few that have a small letter. */
const PART = String.raw`(?:\p{Lu}{1,3}(?:Tr|Tg|yĐ|P|rPH)\p{Lu}*|\p{Lu}[\p{Lu}\d]{1,24}|\p{Lu})(?!(?!ngày)\p{Ll})`;
const JOIN = String.raw`\s{0,2}[-–/]\s{0,2}`;
const SYMBOL = `${PART}(?:${JOIN}${PART}){0,5}`;
const NUMBER = String.raw`(?:\d{1,2}\.\d{3}(?=\s{0,2}[-–/])|\d{1,5})(?:\p{Lu}|[a-z](?=[/-]))?(?:\s{0,2}/\s{0,2}(?:19|20)\d\d)?`;

/**
 * A number with its symbol, from where its figures begin; or one without a symbol: its figures, before its day or its
 * issuer.
 */
const FIGURES = new RegExp(
  String.raw`(${NUMBER}${JOIN}${SYMBOL})|(\d{1,4})(?=\s{0,2},?\s{0,2}(?:ngày\s{1,3}\d|của\s))(?![/-])`,
  'uy',
);
/** The type and “số” before a number. */
const BEFORE = new RegExp(
  String.raw`(?<=(?<![\p{L}\d/])((?:(${TYPE})(?![\p{L}])\s{1,3})?((?:số\s{0,2}:?\s{0,3}){0,2})))`,
  'uy',
);

/** What stands behind a number: `, ngày 28/01/2022 của Chính phủ`. */
function dateBehind(text: string, to: number): { date: string; to: number } | null {
  const rest = text.slice(to, to + 60);
  const found = dateAt(rest, /^[\s,(]*(?:ký\s|ban hành\s)?/u.exec(rest)?.[0].length ?? 0);
  return found ? { date: found.date, to: to + found.to } : null;
}

function issuerBehind(text: string, to: number): string | undefined {
  const match =
    /^[\s,)]*của\s+(\p{Lu}[^,;.:“”"()]{1,90}?)(?=\s+(?:về|Về|“|khóa|ban hành|quy định|thực hiện|tại|giai đoạn|năm)(?!\p{L})|\s*[,;.:“”"()]|$)/u.exec(
      text.slice(to, to + 140),
    );
  return match?.[1]?.trim();
}

/** What stands before the numbers of forms, houses and roads, which are no instruments. */
const FORM = /(?<=(?:mẫu|biểu|phụ lục|tổ|khu phố|nhà|đường|quốc lộ)\s*(?:số)?\s*)/iuy;

function isForm(text: string, from: number): boolean {
  FORM.lastIndex = from;
  return FORM.test(text);
}

function mention(text: string, from: number, raw: string, number: string, type: string | undefined): Mention {
  const to = from + raw.length;
  const dated = dateBehind(text, to);
  const end = dated?.to ?? to;
  const issuer = issuerBehind(text, end);
  const found: Mention = { from, to, end, id: number.replace(/\s+/gu, '').replace(/[–—]/gu, '-'), raw };
  if (type !== undefined) found.type = type;
  if (dated) found.date = dated.date;
  if (issuer !== undefined) found.issuer = issuer;
  return found;
}

/** Whether letters between figures are a known type: `12/KH-UBND`, without a word before it. */
function hasKnownSymbol(number: string): boolean {
  const symbol = number
    .replace(/\s+/gu, '')
    .split(/[-–/]/u)
    .find((part) => /^\p{L}/u.test(part));
  return TYPE_SYMBOLS.has(symbol ?? '');
}

/** The mention whose figures begin at `at`; null where they are none's. */
function mentionAt(text: string, at: number): Mention | null {
  FIGURES.lastIndex = at;
  const [number = '', printed] = FIGURES.exec(text) ?? [];
  if (number === '') return null;
  BEFORE.lastIndex = at;
  const [, lead = '', type, word = ''] = BEFORE.exec(text) ?? [];
  const from = at - lead.length;
  if (printed === undefined) {
    return type !== undefined && word !== '' ? mention(text, from, `${lead}${number}`, number, type) : null;
  }
  const known = type !== undefined || word !== '' || hasKnownSymbol(number);
  return known && !isForm(text, from) ? mention(text, from, `${lead}${number}`, number, type) : null;
}

/** Every mention of a numbered instrument in a text (NFC), in order. Linear in its length. */
export function findCitations(text: string): Mention[] {
  const mentions: Mention[] = [];
  let end = 0;
  for (const { index } of matchesOf(text, /\d+/gu)) {
    if (index < end || /[\p{L}/]/u.test(text.charAt(index - 1))) continue;
    const found = mentionAt(text, index);
    if (!found) continue;
    mentions.push(found);
    end = found.to;
  }
  return mentions;
}

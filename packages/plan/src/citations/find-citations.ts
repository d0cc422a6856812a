import { findDates } from '@phoihop/vietnamese/dates';
import { TYPE_SYMBOLS, TYPE_WORDS } from './types.js';

/** A mention of an instrument in one text. Offsets are UTF-16, `to` excluded. */
export interface Mention {
  from: number;
  to: number;
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
const PART = String.raw`(?:\p{Lu}{1,3}(?:Tr|Tg|yĐ|P|rPH)\p{Lu}*|\p{Lu}[\p{Lu}\d]{1,24}|\p{Lu})(?![\p{Ll}])`;
const JOIN = String.raw`\s{0,2}[-–/]\s{0,2}`;
const SYMBOL = `${PART}(?:${JOIN}${PART}){0,5}`;
const NUMBER = String.raw`\d{1,5}\p{Lu}?(?:\s{0,2}/\s{0,2}(?:19|20)\d\d)?`;

const WITH_SYMBOL = new RegExp(
  String.raw`(?<![\p{L}\d/])(?:(${TYPE})(?![\p{L}])\s{1,3})?((?:số\s{0,2}:?\s{0,3}){0,2})(${NUMBER}${JOIN}${SYMBOL})`,
  'gu',
);
const BARE = new RegExp(
  String.raw`(?<![\p{L}\d/])(${TYPE})\s{1,3}số\s{1,3}(\d{1,4})(?=\s{0,2},?\s{0,2}(?:ngày\s{1,3}\d|của\s))(?![/-])`,
  'gu',
);

/** What stands behind a number: `, ngày 28/01/2022 của Chính phủ`. */
function dateBehind(text: string, to: number): { date: string; to: number } | null {
  const rest = text.slice(to, to + 60);
  const gap = /^[\s,(]*(?:ký\s|ban hành\s)?/u.exec(rest)?.[0].length ?? 0;
  const found = findDates(rest).find((date) => date.from === gap);
  return found ? { date: found.date, to: to + found.to } : null;
}

function issuerBehind(text: string, to: number): string | undefined {
  const match =
    /^[\s,)]*của\s+(\p{Lu}[^,;.:“”"()]{1,90}?)(?=\s+(?:về|Về|“|khóa|ban hành|quy định|thực hiện|tại|giai đoạn|năm)(?!\p{L})|\s*[,;.:“”"()]|$)/u.exec(
      text.slice(to, to + 140),
    );
  return match?.[1]?.trim();
}

/** Form numbers and the like are no instruments. */
function isForm(text: string, from: number): boolean {
  return /(?:mẫu|biểu|phụ lục|tổ|khu phố|nhà|đường|quốc lộ)\s*(?:số)?\s*$/iu.test(
    text.slice(Math.max(0, from - 14), from),
  );
}

function mention(text: string, from: number, raw: string, number: string, type: string | undefined): Mention {
  const to = from + raw.length;
  const dated = dateBehind(text, to);
  const issuer = issuerBehind(text, dated?.to ?? to);
  return {
    from,
    to,
    id: number.replace(/\s+/gu, '').replace(/[–—]/gu, '-'),
    raw,
    ...(type === undefined ? {} : { type }),
    ...(dated ? { date: dated.date } : {}),
    ...(issuer === undefined ? {} : { issuer }),
  };
}

function withSymbol(text: string, match: RegExpMatchArray): Mention | null {
  const [whole, type, word = '', number = ''] = match;
  const lead = whole.length - whole.trimStart().length;
  const from = (match.index ?? 0) + lead;
  const symbol =
    number
      .replace(/\s+/gu, '')
      .split(/[-–/]/u)
      .find((part) => /^\p{L}/u.test(part)) ?? '';
  const known = type !== undefined || word !== '' || TYPE_SYMBOLS.has(symbol);
  if (!known || isForm(text, from)) return null;
  return mention(text, from, whole.trim(), number, type);
}

/** Every mention of a numbered instrument in a text (NFC), in order. Linear in its length. */
export function findCitations(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(WITH_SYMBOL)) {
    const found = withSymbol(text, match);
    if (found) mentions.push(found);
  }
  for (const match of text.matchAll(BARE)) {
    const [raw, type, number = ''] = match;
    mentions.push(mention(text, match.index, raw, number, type));
  }
  return mentions.sort((first, second) => first.from - second.from);
}

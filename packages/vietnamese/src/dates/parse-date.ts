import { matchesOf } from '../text/matches-of.js';
import { toIsoDay } from './calendar.js';

/** What is known of a date whose day or month is still to be filled in by hand. */
export interface IncompleteDate {
  month?: number;
  year?: number;
}

export type ParsedDate =
  | { ok: true; date: string }
  | { ok: false; code: 'not-a-date' | 'no-such-day' }
  | { ok: false; code: 'incomplete-date'; known: IncompleteDate };

const NUMERIC = /^(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/iu;
const WORDS = /^ngày\s*(\d{1,2}|[.…_\s]*)\s*tháng\s*(\d{1,2}|[.…_\s]*)\s*năm\s*(\d{4}|[.…_\s]*)$/iu;

function dayOf(day: string, month: string, year: string): ParsedDate {
  const date = toIsoDay({ day: Number(day), month: Number(month), year: Number(year) });
  return date === null ? { ok: false, code: 'no-such-day' } : { ok: true, date };
}

/**
 * A date as offices write it, the day first: `30/5/2023`, `30-05-2023`, `30.5.2023`, `ngày 30/5/2023`,
 * `ngày 30 tháng 5 năm 2023`. Blanks left for a pen give `incomplete-date` with what is known.
 */
export function parseVietnameseDate(text: string): ParsedDate {
  const trimmed = text.normalize('NFC').trim();
  const numeric = NUMERIC.exec(trimmed);
  if (numeric) return dayOf(numeric[1] ?? '', numeric[2] ?? '', numeric[3] ?? '');
  const words = WORDS.exec(trimmed);
  if (!words) return { ok: false, code: 'not-a-date' };
  const [day, month, year] = [words[1], words[2], words[3]].map((part) =>
    /\d/u.test(part ?? '') ? part : undefined,
  );
  if (day !== undefined && month !== undefined && year !== undefined) return dayOf(day, month, year);
  const known: IncompleteDate = {};
  if (month !== undefined) known.month = Number(month);
  if (year !== undefined) known.year = Number(year);
  return { ok: false, code: 'incomplete-date', known };
}

/** A date found in running text; `from` and `to` are UTF-16 offsets, `to` excluded. */
export interface FoundDate {
  from: number;
  to: number;
  raw: string;
  /** ISO day. */
  date: string;
}

const FIGURES = String.raw`(\d{1,2})\s{0,2}[/-]\s{0,2}(\d{1,2})\s{0,2}[/-]\s{0,2}(\d{4})|(\d{1,2})\.(\d{1,2})\.(\d{4})`;
const IN_WORDS = String.raw`(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2})\s{1,3}năm\s{1,3}(\d{4})`;
const PLACE = String.raw`(?<![\d/.-])(?:ngày\s{0,3})?(?:${FIGURES}|${IN_WORDS})(?![\d/])`;
const IN_TEXT = new RegExp(PLACE, 'giu');
const AT_PLACE = new RegExp(PLACE, 'iuy');

function foundDate(match: RegExpExecArray): FoundDate | null {
  const [raw, day1, month1, year1, day2, month2, year2, day3, month3, year3] = match;
  const date = toIsoDay({
    day: Number(day1 ?? day2 ?? day3),
    month: Number(month1 ?? month2 ?? month3),
    year: Number(year1 ?? year2 ?? year3),
  });
  return date === null ? null : { from: match.index, to: match.index + raw.length, raw, date };
}

/** Every complete date of a text (NFC), in order; days that do not exist are passed over. */
export function findDates(text: string): FoundDate[] {
  return matchesOf(text, IN_TEXT)
    .map(foundDate)
    .filter((found) => found !== null);
}

/** The complete date that begins at an offset (UTF-16) of a text (NFC); null where none does or it does not exist. */
export function dateAt(text: string, from: number): FoundDate | null {
  AT_PLACE.lastIndex = from;
  const match = AT_PLACE.exec(text);
  return match ? foundDate(match) : null;
}

import { findDates } from '@phoihop/vietnamese/dates';
import { citedIn, type Cited } from './cited.js';
import { isMoved, isWeekend, movedDay, type Move } from './moved-day.js';
import type { NextYearNote } from './note.js';

type TextNote = Omit<NextYearNote, 'item'>;

/** A text with the years of the period moved, and what was found on the way. */
export interface MovedText {
  text: string;
  notes: TextNote[];
}

/** Figures that can be a year; a count of 2026 is told apart by what stands before it. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d|[.,]\d)/gu;
const BEFORE_YEAR =
  /(?:năm(?:\s+học)?|giai\s+đoạn|quý\s+[\p{L}\d]+|tháng\s+\d{1,2}|[\d\p{L}]\s?[/–-]|\d\.)\s*$/iu;
/** A stage of several years: it is moved only if it is the plan's own. */
const STAGE = /(?<![\d/.])((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)(?!\d)/gu;

/** Days of the week, feasts of the moon, and counts that grow each year. */
const WEEKDAY = /(?:[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|[Cc]hủ nhật)(?=,?\s+(?:ngày|\())/u;
const FEAST = /âm lịch|Tết (?:Nguyên đán|Trung thu|cổ truyền)|[Rr]ằm tháng|Giỗ Tổ/u;
const COUNTED = /kỷ niệm(?:\s+lần\s+thứ)?\s+\d+(?:\s+năm)?|lần thứ\s+(?:\d+|[IVXLC]+)(?!\p{L})/iu;

interface Stretch {
  from: number;
  to: number;
}

function within({ from, to }: Stretch, others: readonly Stretch[]): boolean {
  return others.some((other) => from >= other.from && to <= other.to);
}

function stretchesOf(text: string, pattern: RegExp): (Stretch & { words: string })[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
    words,
  }));
}

/** Stages that are not wholly in the period, and days that the later year does not have. */
function stays(text: string, move: Move): { stages: Stretch[]; missing: (Stretch & { raw: string })[] } {
  const stages = stretchesOf(text, STAGE).filter(
    ({ words }) => !(words.match(/\d{4}/gu) ?? []).every((year) => isMoved(Number(year), move)),
  );
  const missing = findDates(text).filter(({ date }) => movedDay(date, move) === null);
  return { stages, missing };
}

function citedNotes(text: string, cited: readonly Cited[], move: Move): TextNote[] {
  return cited
    .filter(
      ({ from, to, id }) =>
        id !== null &&
        (text.slice(from, to).match(/(?:19|20)\d\d/gu) ?? []).some((year) => isMoved(Number(year), move)),
    )
    .map(({ id }) => ({ code: 'cites-moved-year', params: { id: id ?? '' } }));
}

function dayNotes(text: string): TextNote[] {
  const days = findDates(text);
  const onWeekend = days
    .filter(({ date }) => isWeekend(date))
    .map(({ date }): TextNote => ({ code: 'on-weekend', params: { date } }));
  const weekday = WEEKDAY.exec(text)?.[0];
  const feast = days.length > 0 ? FEAST.exec(text)?.[0] : undefined;
  const counted = COUNTED.exec(text)?.[0];
  return [
    ...onWeekend,
    ...(weekday === undefined ? [] : [{ code: 'weekday-named', params: { words: weekday } } as const]),
    ...(feast === undefined ? [] : [{ code: 'lunar-feast', params: { words: feast } } as const]),
    ...(counted === undefined ? [] : [{ code: 'counted-year', params: { words: counted } } as const]),
  ];
}

/**
 * A text in which years of the period have become later ones: never those of a cited instrument, of a quotation
 * or of another stage. As long as before, so that offsets into it hold.
 */
export function movedText(text: string, move: Move): MovedText {
  const years = stretchesOf(text, YEAR);
  if (years.length === 0)
    return { text, notes: dayNotes(text).filter(({ code }) => code === 'counted-year') };
  const cited = citedIn(text);
  const { stages, missing } = stays(text, move);
  const notes: TextNote[] = citedNotes(text, cited, move);
  for (const { raw } of missing) notes.push({ code: 'day-missing', params: { words: raw } });
  for (const { from, to } of stages)
    if (!within({ from, to }, cited))
      notes.push({ code: 'other-year', params: { words: text.slice(from, to) } });
  let moved = text;
  for (const year of years) {
    if (within(year, cited) || within(year, stages) || within(year, missing)) continue;
    const isYear =
      BEFORE_YEAR.test(text.slice(0, year.from)) || /^\s*[-–]\s*20\d\d/u.test(text.slice(year.to));
    if (isYear && isMoved(Number(year.words), move))
      moved = `${moved.slice(0, year.from)}${String(Number(year.words) + move.by)}${moved.slice(year.to)}`;
    else if (isYear) notes.push({ code: 'other-year', params: { words: year.words } });
    else if (isMoved(Number(year.words), move))
      notes.push({ code: 'year-unsure', params: { words: year.words } });
  }
  return { text: moved, notes: [...notes, ...(moved === text ? [] : dayNotes(withoutCited(moved, cited)))] };
}

function withoutCited(text: string, cited: readonly Cited[]): string {
  return cited.reduce(
    (own, { from, to }) => `${own.slice(0, from)}${' '.repeat(to - from)}${own.slice(to)}`,
    text,
  );
}

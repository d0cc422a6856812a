import { findDates } from '@phoihop/vietnamese/dates';
import { findCitations } from '../../citations/find-citations.js';
import { TYPE_WORDS } from '../../citations/types.js';

/** A stretch of a text whose years are those of an instrument. */
export interface Cited {
  from: number;
  to: number;
  /** The instrument's number, where it has one. */
  id: string | null;
}

/** How far behind a number its date may end, and before a date its type may begin (UTF-16 units). */
const NEAR = 60;

const TYPE = new RegExp(`(?:${TYPE_WORDS.join('|')})[^.;:]{0,${String(NEAR)}}$`, 'u');

/** `Luật … năm 2025`, `Bộ luật … 2019`, `Hiến pháp năm 2013`: named by the year in which they were passed. */
const LAW = /(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)(?!\p{L})[^.;:,]{0,100}?(?:năm\s+)?(?:19|20)\d\d/gu;

/** `Nghị quyết Đại hội … nhiệm kỳ 2025 - 2030`: terms of office and quoted titles have years of their own. */
const TERM = /nhiệm kỳ\s+(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?/giu;
const QUOTED = /[“"][^”"]{0,600}[”"]/gu;

function stretches(text: string, pattern: RegExp): Cited[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
    id: null,
  }));
}

/** Where a text speaks of instruments, terms of office, or in the words of others. */
export function citedIn(text: string): Cited[] {
  const dates = findDates(text);
  const numbered = findCitations(text).map(({ from, to, id, date }): Cited => {
    const own = dates.find((found) => found.from >= to && found.from - to <= NEAR && found.date === date);
    return { from, to: own?.to ?? to, id };
  });
  // `Kế hoạch ngày 05/01/2026 của Ủy ban nhân dân tỉnh`: an instrument without a number.
  const unnumbered = dates
    .filter(
      ({ from, to }) =>
        TYPE.test(text.slice(Math.max(0, from - NEAR), from)) && /^\s+của\s+\p{Lu}/u.test(text.slice(to)),
    )
    .map(({ from, to }): Cited => ({ from, to, id: null }));
  return [
    ...numbered,
    ...unnumbered,
    ...stretches(text, LAW),
    ...stretches(text, TERM),
    ...stretches(text, QUOTED),
  ];
}

import { dayInVietnam } from '@phoihop/vietnamese/dates';
import { dayIn, localeOf } from './in-language.js';
import type { Language } from './known-languages.js';

const HOUR = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Ho_Chi_Minh' } as const;

/** Viet Nam's time since 1976, seven hours ahead of UTC: `Intl` takes longer to make a clock than a page to be drawn. */
const clockInVietnam = (instant: Date): string =>
  new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(11, 16);

/** Day and time of an instant in Viet Nam's time, as a language writes them: `09:41 09/03/2026` in Vietnamese and English. */
export function momentIn(language: Language, at: string): string {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return at;
  const clock = ['vi', 'en'].includes(language)
    ? clockInVietnam(instant)
    : new Intl.DateTimeFormat(localeOf(language), HOUR).format(instant);
  return `${clock} ${dayIn(language, dayInVietnam(instant))}`;
}

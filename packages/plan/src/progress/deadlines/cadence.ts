import { calendarDay, toIsoDay } from '@phoihop/vietnamese/dates';
import type { Time } from '../../model/item.js';
import { reportDueOn, type Days, type ReportingCalendar } from '../periods/calendar.js';
import { reportPeriods } from '../periods/list-periods.js';
import { yearOf, type Period, type PeriodKind } from '../periods/period.js';

/** Words for how often, each with its kind. `6 tháng` is no month, `một năm` a year. */
const WORDS: readonly (readonly [RegExp, PeriodKind])[] = [
  [/(?<!(?:6|06|sáu|9|09|chín|3|ba)\s)tháng/iu, 'month'],
  [/quý|(?:3|03|ba)\s+tháng/iu, 'quarter'],
  [/(?:6|06|sáu)\s+tháng/iu, 'half-year'],
  [/(?:9|09|chín)\s+tháng/iu, 'nine-months'],
  [/năm/iu, 'year'],
];

/** How often something comes again: `định kỳ quý, 6 tháng, 1 năm` is a quarter, a half-year and a year. */
export function cadenceOf({ raw, every }: Extract<Time, { kind: 'recurring' }>): PeriodKind[] {
  const found = WORDS.filter(([words]) => words.test(raw)).map(([, kind]) => kind);
  return found.length > 0 ? found : [every];
}

/** `báo cáo 6 tháng trước ngày 15/6/2026`: reports with a day of their own, in a text. */
const OWN_DAY =
  /báo cáo\s+(?:định kỳ\s+)?(tháng|quý|6 tháng|06 tháng|sáu tháng|9 tháng|09 tháng|năm)(?:\s+đầu năm)?[^.;,]{0,40}?(?:trước|chậm nhất(?:\s+là)?|vào)\s+ngày\s+(\d{1,2})(?:\/(\d{1,2}))?/giu;

function kindNamed(words: string): PeriodKind | undefined {
  return WORDS.find(([pattern]) => pattern.test(words))?.[1];
}

/** The day of a period's last month on which the text wants its report, if it says so. */
function ownDay(text: string, { kind, to }: Period): string | null {
  for (const [, words = '', day = '', month] of text.matchAll(OWN_DAY)) {
    if (kindNamed(words) !== kind) continue;
    const own = month === undefined ? (to % 12) + 1 : Number(month);
    // A report of a year may be asked for in January of the next.
    const year = yearOf(to) + (own < (to % 12) + 1 - 6 ? 1 : 0);
    return toIsoDay({ year, month: own, day: Number(day) });
  }
  return null;
}

/** A report that is due, with the period that it is for. */
export interface ReportDue {
  period: string;
  day: string;
}

/** When reports are due of which a text says how often they come, in the days of a plan. */
export function reportsDue(
  text: string,
  kinds: readonly PeriodKind[],
  days: Days,
  calendar: ReportingCalendar = {},
): ReportDue[] {
  calendarDay(days.from);
  return reportPeriods(days, kinds).map((period) => ({
    period: period.id,
    day: ownDay(text, period) ?? reportDueOn(period, calendar),
  }));
}

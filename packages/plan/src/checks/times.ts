import type { Check, ItemContext } from './check.js';

/** So many days behind its period a plan is still reported on and settled. */
const DAYS_BEHIND = 92;
const REPORTING = /báo cáo|tổng kết|sơ kết|quyết toán|đánh giá|nghiệm thu|thanh lý/iu;

function daysBehind(day: string, end: string): number {
  return (Date.parse(day) - Date.parse(end)) / 86_400_000;
}

/** A report and an article speak of days that have gone by. */
function looksAhead({ kind }: ItemContext): boolean {
  return kind !== 'report' && kind !== 'news';
}

/** A time for a task that lies wholly outside the plan's period: often the year of the plan that was copied. */
const outside: Check = {
  code: 'time-outside-period',
  tone: 'watch',
  appliesTo: looksAhead,
  findItem({ text, task }, { period, date }) {
    if (!period || !task) return [];
    // What is prepared between the signing of a plan and its first day belongs to it.
    const first = date !== undefined && date < period.from ? date : period.from;
    return task.times.flatMap((time) => {
      if (time.kind !== 'day' && time.kind !== 'period' && time.kind !== 'about') return [];
      const [from, to] = time.kind === 'day' ? [time.date, time.date] : [time.from, time.to];
      const late = from > period.to && !(REPORTING.test(text) && daysBehind(from, period.to) <= DAYS_BEHIND);
      if (to >= first && !late) return [];
      const at = text.indexOf(time.raw);
      const place = at < 0 ? {} : { from: at, to: at + time.raw.length };
      return [{ ...place, params: { printed: time.raw, from: period.from, to: period.to } }];
    });
  },
};

/** A plan signed behind the end of its period. */
const signedBehind: Check = {
  code: 'date-after-period',
  tone: 'watch',
  appliesTo: looksAhead,
  findPlan: ({ plan: { date, period } }) =>
    date !== undefined && period !== undefined && date > period.to
      ? [{ params: { date, to: period.to } }]
      : [],
};

/** Days and the plan's period. */
export const timeChecks: readonly Check[] = [outside, signedBehind];

import type { PlanFile, ReportEntry } from '../model/plan-file.js';
import { monthsOf } from '../progress/periods/calendar.js';
import { parsePeriod, type Months } from '../progress/periods/period.js';
import { refuse, type Refusal } from '../result.js';

export type EntryCode =
  | 'no-such-period'
  | 'period-outside-plan'
  | 'percent-out-of-range'
  | 'figure-out-of-range'
  | 'figure-without-unit'
  | 'figure-against-status'
  | 'agency-gone';

/** So many months behind its end a plan is still settled and summed up (tổng kết). */
const MONTHS_BEHIND = 12;

/** The months in which the work of a plan can be reported; null where it names no period. */
function reportedMonths({ plan: { period } }: PlanFile): Months | null {
  if (!period) return null;
  const { from, to } = monthsOf(period);
  return { from, to: to + MONTHS_BEHIND };
}

function periodFault(file: PlanFile, { period: id }: ReportEntry): Refusal<EntryCode> | null {
  const period = parsePeriod(id);
  if (!period.ok) return period;
  const months = reportedMonths(file);
  if (!months || (period.value.from <= months.to && period.value.to >= months.from)) return null;
  const { from = '', to = '' } = file.plan.period ?? {};
  return refuse('period-outside-plan', { period: id, from, to });
}

function figureFault({ status, percent, figures = [] }: ReportEntry): Refusal<EntryCode> | null {
  if (percent !== undefined && !(percent >= 0 && percent <= 100))
    return refuse('percent-out-of-range', { percent });
  for (const { value, unit } of figures) {
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY))
      return refuse('figure-out-of-range', { value, unit });
    if (unit.trim() === '') return refuse('figure-without-unit', { value });
  }
  const told =
    status === 'nil' || status === 'not-started' ? figures.find(({ value }) => value > 0) : undefined;
  return told ? refuse('figure-against-status', { status, value: told.value, unit: told.unit }) : null;
}

/** Why an entry cannot be noted in this file; null where it can. An item that is gone is no reason. */
export function entryFault(file: PlanFile, entry: ReportEntry): Refusal<EntryCode> | null {
  const { agency } = entry;
  const listed = agency === undefined || file.plan.agencies.some(({ id }) => id === agency);
  return (
    periodFault(file, entry) ?? figureFault(entry) ?? (listed ? null : refuse('agency-gone', { agency }))
  );
}

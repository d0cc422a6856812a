import type { Mention } from '../../citations/find-citations.js';
import type { Item } from '../../model/item.js';
import type { Plan } from '../../model/plan.js';
import type { ReportEntry } from '../../model/plan-file.js';
import { periodNamed } from '../../progress/periods/period-names.js';
import { withoutMentions, type Mentions } from '../mentions.js';
import { targetsOf } from '../tasks/targets.js';
import { reportParts } from './report-parts.js';
import { statusOf } from './status-rules.js';

/** The period of a report as entries name it: `2023-H1`, `2023-M9`, `2023-Q2`, `2023-06`, `2023`, `2021..2025`. */
export function entryPeriodOf(plan: Pick<Plan, 'subject' | 'period'>): string | null {
  const { subject, period } = plan;
  if (!period) return null;
  const year = period.from.slice(0, 4);
  if (year !== period.to.slice(0, 4)) return `${year}..${period.to.slice(0, 4)}`;
  return periodNamed(subject, Number(year)).id;
}

/** The instruments that an item says were issued: those named right behind “ban hành”. */
function instrumentsOf(text: string, mentions: readonly Mention[]): string[] {
  return mentions
    .filter(({ from }) =>
      /(?:ban hành|ký|trình|tại)\s*(?:\([^)]*\)\s*)?$/iu.test(text.slice(Math.max(0, from - 20), from)),
    )
    .map(({ id }) => id);
}

/** Figures of what was reached, the cited numbers left out. */
function figuresOf(text: string, mentions: readonly Mention[]): { value: number; unit: string }[] {
  return targetsOf(withoutMentions(text, mentions)).map(({ min, unit }) => ({ value: min, unit }));
}

function entryOf(item: Item, period: string, at: string, mentions: readonly Mention[]): ReportEntry | null {
  const status = statusOf(item.text);
  if (status === null) return null;
  const figures = figuresOf(item.text, mentions);
  const instruments = instrumentsOf(item.text, mentions);
  return {
    id: `e-${item.id}`,
    item: item.id,
    period,
    status,
    ...(figures.length > 0 ? { figures } : {}),
    ...(instruments.length > 0 ? { instruments } : {}),
    note: item.text,
    at,
  };
}

/**
 * The progress that a report tells in its own words, one entry for each item of its results that says how far
 * the work has come. Its instant is the beginning of the report's day, in Viet Nam, or of the day behind its
 * period. Documents of other kinds give none.
 */
export function readEntries(plan: Plan, mentions: Mentions): ReportEntry[] {
  const period = plan.kind === 'report' ? entryPeriodOf(plan) : null;
  const day = plan.date ?? plan.period?.to;
  if (period === null || day === undefined) return [];
  const parts = reportParts(plan.items);
  return plan.items.flatMap((item, index) => {
    if (item.level === 1 || parts[index] !== 'results') return [];
    const entry = entryOf(item, period, `${day}T00:00:00+07:00`, mentions.get(item.id) ?? []);
    return entry ? [entry] : [];
  });
}

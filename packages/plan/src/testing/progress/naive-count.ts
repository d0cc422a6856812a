import type { PlanFile, ReportEntry } from '../../model/plan-file.js';

/**
 * A count of the plan of `progressPlanFile` made another way, for tests: no index, no cells, no covers, days and roles
 * written down by hand. Slow and plain.
 */
const END: Readonly<Record<string, string>> = {
  '2026-Q1': '2026-03-31',
  '2026-Q2': '2026-06-30',
  '2026-H1': '2026-06-30',
  '2026-Q3': '2026-09-30',
  '2026-Q4': '2026-12-31',
  '2026': '2026-12-31',
};
const START: Readonly<Record<string, string>> = {
  '2026-Q1': '2026-01-01',
  '2026-Q2': '2026-04-01',
  '2026-H1': '2026-01-01',
  '2026-Q3': '2026-07-01',
  '2026-Q4': '2026-10-01',
  '2026': '2026-01-01',
};

/** All periods that the naive count knows. */
export const naivePeriods = Object.keys(END);

const DUE: Readonly<Record<string, readonly string[]>> = {
  'hoi-nghi': ['2026-06-30'],
  'to-truyen-thong': ['2026-12-31'],
  'bao-cao': ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
  'giam-sat-du-an': [],
};
const PARTNER: Readonly<Record<string, readonly string[]>> = {
  'hoi-nghi': ['sdttg'],
  'to-truyen-thong': [],
  'bao-cao': [],
  'giam-sat-du-an': ['mttq'],
};
const CLOSED: readonly string[] = ['done', 'issued', 'nil', 'cancelled'];

function days(period: string): { from: string; to: string } {
  return { from: START[period] ?? '', to: END[period] ?? '' };
}

function inside(inner: string, outer: string): boolean {
  const [one, other] = [days(inner), days(outer)];
  return one.from >= other.from && one.to <= other.to;
}

/** The last of these: by the end of its period, then by its instant, then by its place. */
function last(entries: readonly ReportEntry[]): ReportEntry | undefined {
  return [...entries]
    .sort((one, other) => {
      const [end, otherEnd] = [days(one.period).to, days(other.period).to];
      if (end !== otherEnd) return end < otherEnd ? -1 : 1;
      return Date.parse(one.at) - Date.parse(other.at);
    })
    .at(-1);
}

function bodies(item: string, entries: readonly ReportEntry[]): (string | undefined)[] {
  const all = Array.from(new Set(entries.map(({ agency }) => agency)));
  const main = all.filter((agency) => !(PARTNER[item] ?? []).includes(agency ?? ''));
  if (main.length === 0) return all;
  const unheard =
    item === 'to-truyen-thong' && !main.includes('xa') && (main.includes('ta-lun') || main.includes('na-ha'))
      ? ['ta-lun', 'na-ha'].filter((unit) => !main.includes(unit))
      : [];
  return [...main, ...unheard];
}

/** The standing of one task in a period. */
export function naiveStanding({ entries }: PlanFile, item: string, period: string, today: string): string {
  const known = entries.filter((entry) => entry.item === item && days(entry.period).to <= days(period).to);
  const recurring = item === 'bao-cao';
  const statuses: string[] = [];
  let spoken = false;
  for (const body of bodies(item, known)) {
    const own = known.filter(({ agency }) => agency === body);
    const now = last(own.filter((entry) => inside(entry.period, period)));
    const then = recurring ? undefined : last(own.filter(({ status }) => status !== 'nil'));
    const said = now ?? then;
    if (said) {
      spoken = true;
      statuses.push(said.status);
    } else if (own.length === 0) statuses.push('not-started');
  }
  const heard = bodies(item, known);
  const told = known.filter(({ agency }) => heard.includes(agency));
  const seen = today <= days(period).to ? today : `${days(period).to}~`;
  const late = (DUE[item] ?? []).some((day, index, all) => {
    const from = recurring ? (index === 0 ? '2026-01-01' : `${all[index - 1] ?? ''}~`) : '';
    const met = told.some(
      (entry) =>
        CLOSED.includes(entry.status) &&
        days(entry.period).to >= from &&
        (!recurring || days(entry.period).from <= day),
    );
    return day < seen && !met;
  });
  if (!spoken) return late ? 'late' : 'not-started';
  const open = statuses.filter((status) => status !== 'nil' && status !== 'cancelled');
  if (open.length === 0) return statuses.every((status) => status === 'cancelled') ? 'cancelled' : 'nil';
  if (late) return 'late';
  if (open.every((status) => status === 'done' || status === 'issued')) return 'done';
  return open.every((status) => status === 'not-started') ? 'not-started' : 'in-progress';
}

/** How many of a unit a task has in a period. */
export function naiveFigure({ entries }: PlanFile, item: string, period: string, unit: string): number {
  const known = entries.filter((entry) => entry.item === item && days(entry.period).to <= days(period).to);
  let sum = 0;
  for (const body of bodies(item, known)) {
    const own = known.filter(
      ({ agency, figures = [], period: noted }) =>
        agency === body && figures.length > 0 && inside(noted, period),
    );
    for (const one of own) {
      const told = own.some(({ period: noted }) => noted !== one.period && inside(one.period, noted));
      if (told) continue;
      for (const figure of one.figures ?? []) if (figure.unit === unit) sum += figure.value;
    }
  }
  return sum;
}

export const naiveTasks = Object.keys(DUE);

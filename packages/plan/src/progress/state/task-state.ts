import type { ReportEntry } from '../../model/plan-file.js';
import type { Plan } from '../../model/plan.js';
import { daysLater, daysOfPeriod, monthsOf, type Days, type ReportingCalendar } from '../periods/calendar.js';
import { contains, knownPeriod, type Months, type Period } from '../periods/period.js';
import { listOf, passing } from '../lists.js';
import { countedIn, figureTotals, targetStates, type FigureTotal, type TargetState } from './figures.js';
import { reportersOf, type AgencyTree, type Reporter } from './reporters.js';
import type { ProgressTask } from './tasks.js';
import type { DueWindow } from './windows.js';

export type Status = ReportEntry['status'];

/**
 * Where a task stands, as charts and reports tell it: hoàn thành, đang thực hiện, chưa thực hiện, quá hạn, không phát
 * sinh, không thực hiện nữa. `late` follows from times and the day, and is never noted.
 */
export type Standing = 'done' | 'in-progress' | 'not-started' | 'late' | 'nil' | 'cancelled';

export const standings: readonly Standing[] = [
  'done',
  'in-progress',
  'not-started',
  'late',
  'nil',
  'cancelled',
];

/** How far a task has come in a period, as seen from its end or from today, whichever is earlier. */
export interface TaskState {
  item: string;
  period: string;
  /** The latest that was noted; null where nothing was. */
  status: Status | null;
  standing: Standing;
  /** Whether that was noted for an earlier period, and still holds. */
  carried: boolean;
  /** The first due day that has gone by without the work being done. */
  late: DueWindow | null;
  /** The next due day. */
  next: DueWindow | null;
  /** 0 to 100; null where nothing tells it. */
  percent: number | null;
  /** Figures of the period; targets are held against those since the plan began. */
  figures: readonly FigureTotal[];
  targets: readonly TargetState[];
  /** Ids of the entries that this comes from, in their order. */
  entries: readonly string[];
  /** Ids of entries for the period that are not counted: a coarser one or the carrier's own tells it already. */
  aside: readonly string[];
}

/** A period as all tasks of a plan are seen in it. */
export interface SeenPeriod {
  period: Period;
  /** The months since the plan began, to which targets are held. */
  since: Months;
  /** The day from which it is seen (ISO): today, or the day behind its end. */
  seenOn: string;
}

/** `today` is an ISO day, in Viet Nam. */
export function seenPeriod(
  period: Period,
  { period: days }: Pick<Plan, 'period'>,
  today: string,
  calendar: ReportingCalendar,
): SeenPeriod {
  const { to: end } = daysOfPeriod(period, calendar);
  return {
    period,
    since: { from: Math.min(days ? monthsOf(days).from : 0, period.from), to: period.to },
    seenOn: today <= end ? today : daysLater(end, 1),
  };
}

/** What a state is worked out from besides task and entries. */
export interface StateContext {
  seen: SeenPeriod;
  tree: AgencyTree;
  calendar: ReportingCalendar;
}

const FINISHED: readonly Status[] = ['done', 'issued'];

/** Whether nothing more is expected: done, issued (đã ban hành), nil or cancelled. */
export function isClosed(status: Status | null): boolean {
  return status !== null && (FINISHED.includes(status) || status === 'nil' || status === 'cancelled');
}

function notedAt({ at, corrected }: ReportEntry): number {
  return Date.parse(corrected?.at ?? at);
}

/** Of those that count. Later means: for a period that ends later, else noted later, else further down in the file. */
function latest(
  entries: readonly ReportEntry[],
  counts: (entry: ReportEntry) => boolean,
): ReportEntry | undefined {
  let found: ReportEntry | undefined;
  let end = -1;
  for (const entry of entries) {
    if (!counts(entry)) continue;
    const { to } = knownPeriod(entry.period);
    if (found && (to < end || (to === end && notedAt(entry) < notedAt(found)))) continue;
    found = entry;
    end = to;
  }
  return found;
}

/** One status for what several bodies have noted. A nil or cancelled part does not hold up the others. */
export function combined(all: readonly (Status | null)[]): Status | null {
  const statuses = all.filter((status) => status !== null);
  const open = statuses.filter((status) => status !== 'nil' && status !== 'cancelled');
  const said = open.length > 0 ? open : statuses;
  const [first] = said;
  if (first === undefined || said.every((status) => status === first)) return first ?? null;
  if (said.every((status) => FINISHED.includes(status))) return 'done';
  return open.length > 0 ? 'in-progress' : 'nil';
}

/** What of a body's entries holds in a period. */
interface Heard {
  reporter: Reporter;
  last: ReportEntry | undefined;
  carried: boolean;
}

/** A nil is only for its own period, and so is all that is noted of what comes again. */
function hear(reporter: Reporter, period: Period, recurring: boolean): Heard {
  const { entries } = reporter;
  const own = latest(entries, (entry) => contains(period, knownPeriod(entry.period)));
  const earlier = own || recurring ? undefined : latest(entries, ({ status }) => status !== 'nil');
  return { reporter, last: own ?? earlier, carried: own === undefined && earlier !== undefined };
}

/** Whether an entry tells that what was due in a window is done. */
function meets(entry: ReportEntry, { from, to, recurring }: DueWindow, calendar: ReportingCalendar): boolean {
  if (!isClosed(entry.status)) return false;
  const days: Days = daysOfPeriod(knownPeriod(entry.period), calendar);
  if (from !== null && days.to < from) return false;
  return !recurring || days.from <= to;
}

/** How much of its part a body has done, as far as status and percent tell; null where they do not. */
function ownPercent({ reporter, last }: Heard): number | null {
  if (!last || last.status === 'not-started') return 0;
  if (FINISHED.includes(last.status)) return 100;
  return latest(reporter.entries, ({ percent }) => percent !== undefined)?.percent ?? null;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** What comes again is done as far as its due days were kept; else percent as noted, else figures against targets. */
function percentOf(
  heard: readonly Heard[],
  targets: readonly TargetState[],
  kept: { met: number; missed: number },
): number | null {
  const parts = passing(heard, ({ last }) => last?.status !== 'nil' && last?.status !== 'cancelled');
  if (parts.every(({ last }) => last === undefined)) return null;
  const own = parts.map(ownPercent);
  if (kept.missed > 0 && own.every((percent) => percent === 100))
    return (kept.met / (kept.met + kept.missed)) * 100;
  if (own.every((percent) => percent !== null)) return mean(own);
  const reached = mean(targets.map(({ percent }) => percent).filter((percent) => percent !== null));
  if (reached !== null) return reached;
  return own.every((percent) => percent === null) ? null : mean(own.map((percent) => percent ?? 0));
}

function standingOf(status: Status | null, late: boolean): Standing {
  if (status === 'nil' || status === 'cancelled') return status;
  if (status !== null && FINISHED.includes(status)) return late ? 'late' : 'done';
  if (late) return 'late';
  return status === null || status === 'not-started' ? 'not-started' : 'in-progress';
}

function counted(heard: readonly Heard[], months: Months): readonly ReportEntry[] {
  return listOf(heard, ({ reporter }) => countedIn(reporter.entries, months));
}

/** What was noted, of all that were heard. */
function statusOf(heard: readonly Heard[]): Status | null {
  const [only] = heard;
  if (only && heard.length === 1) return only.last?.status ?? null;
  return combined(heard.map(({ reporter, last }) => last?.status ?? silence(reporter)));
}

/** A unit of which nothing is noted has not begun; a body with entries for earlier periods alone has said nothing now. */
function silence({ entries }: Reporter): Status | null {
  return entries.length === 0 ? 'not-started' : null;
}

/**
 * How far a task has come in a period: for the task as a whole, or as one body has told it (`agency`). `windows` are
 * when it is due (`dueWindows`), `entries` those of its item in the file's order.
 */
export function taskState(
  task: ProgressTask,
  windows: readonly DueWindow[],
  entries: readonly ReportEntry[],
  agency: string | null,
  { seen, tree, calendar }: StateContext,
): TaskState {
  const { period, since, seenOn } = seen;
  const recurring = windows.length > 0 && windows.every((window) => window.recurring);
  const known = passing(entries, (entry) => knownPeriod(entry.period).to <= period.to);
  const heard = reportersOf(task, known, tree, agency).map((each) => hear(each, period, recurring));
  const spoken = passing(heard, ({ last }) => last !== undefined);
  const status = spoken.length === 0 ? null : statusOf(heard);
  const figureEntries = counted(heard, period);
  const targets =
    task.targets.length === 0 ? [] : targetStates(task.targets, figureTotals(counted(heard, since)));
  const told = listOf(heard, ({ reporter }) => reporter.entries);
  const open = passing(windows, (window) => !told.some((entry) => meets(entry, window, calendar)));
  const missed = passing(open, ({ to }) => to < seenOn);
  const due = passing(windows, ({ to }) => to < seenOn);
  const used = new Set(figureEntries);
  for (const { last } of spoken) if (last) used.add(last);
  const aside = passing(
    agency === null ? known : told,
    (entry) => !used.has(entry) && contains(period, knownPeriod(entry.period)),
  );
  return {
    item: task.item.id,
    period: period.id,
    status,
    standing: standingOf(status, missed.length > 0),
    carried: spoken.length > 0 && spoken.every(({ carried }) => carried),
    late: missed[0] ?? null,
    next: open.find(({ to }) => to >= seenOn) ?? null,
    percent: percentOf(heard, targets, { met: due.length - missed.length, missed: missed.length }),
    figures: figureTotals(figureEntries),
    targets,
    entries: passing(entries, (entry) => used.has(entry)).map(({ id }) => id),
    aside: aside.map(({ id }) => id),
  };
}

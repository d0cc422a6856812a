import type { ReportEntry } from '../../model/plan-file.js';
import type { Plan } from '../../model/plan.js';
import { daysLater, daysOfPeriod, monthsOf, type Days, type ReportingCalendar } from '../periods/calendar.js';
import { contains, knownPeriod, type Months, type Period } from '../periods/period.js';
import { listOf, passing } from '../lists.js';
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

/** What is looked at besides task and entries. */
export interface StateContext {
  seen: SeenPeriod;
  tree: AgencyTree;
  calendar: ReportingCalendar;
}

export const FINISHED: readonly Status[] = ['done', 'issued'];

/** Whether nothing more is expected: done, issued (đã ban hành), nil or cancelled. */
export function isClosed(status: Status | null): boolean {
  return status !== null && (FINISHED.includes(status) || status === 'nil' || status === 'cancelled');
}

function notedAt({ at, corrected }: ReportEntry): number {
  return Date.parse(corrected?.at ?? at);
}

/** Of those that count. Later means: for a period that ends later, else noted later, else further down in the file. */
export function latest(
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
export interface Heard {
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

function standingOf(status: Status | null, late: boolean): Standing {
  if (status === 'nil' || status === 'cancelled') return status;
  if (status !== null && FINISHED.includes(status)) return late ? 'late' : 'done';
  if (late) return 'late';
  return status === null || status === 'not-started' ? 'not-started' : 'in-progress';
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

/** Where a task stands in a period, and what tells it. */
export interface TaskStanding {
  item: string;
  /** The latest that was noted; null where nothing was. */
  status: Status | null;
  standing: Standing;
  /** Entries up to the period, and what each body has noted of them. */
  known: readonly ReportEntry[];
  heard: readonly Heard[];
  /** When it is due and nothing tells that it was done. */
  open: readonly DueWindow[];
}

/** What was noted by those who were heard. */
export function toldBy(heard: readonly Heard[]): readonly ReportEntry[] {
  return listOf(heard, ({ reporter }) => reporter.entries);
}

const NONE: readonly never[] = [];

/** When it was due and none of them tells that it was done. */
function unmet(
  windows: readonly DueWindow[],
  heard: readonly Heard[],
  calendar: ReportingCalendar,
): readonly DueWindow[] {
  if (windows.length === 0) return NONE;
  const told = toldBy(heard);
  return passing(windows, (window) => !told.some((entry) => meets(entry, window, calendar)));
}

/**
 * Where a task stands in a period: as a whole, or as one body has told it (`agency`). `windows` are when it is due
 * (`dueWindows`), `entries` those of its item in the file's order.
 */
export function taskStanding(
  task: ProgressTask,
  windows: readonly DueWindow[],
  entries: readonly ReportEntry[],
  agency: string | null,
  { seen: { period, seenOn }, tree, calendar }: StateContext,
): TaskStanding {
  const recurring = windows.length > 0 && windows.every((window) => window.recurring);
  const known = passing(entries, (entry) => knownPeriod(entry.period).to <= period.to);
  const heard = reportersOf(task, known, tree, agency).map((each) => hear(each, period, recurring));
  const status = heard.some(({ last }) => last !== undefined) ? statusOf(heard) : null;
  const open = unmet(windows, heard, calendar);
  const late = open.some(({ to }) => to < seenOn);
  return { item: task.item.id, status, standing: standingOf(status, late), known, heard, open };
}

import type { ReportEntry } from '../../model/plan-file.js';
import { contains, knownPeriod, type Months } from '../periods/period.js';
import { listOf, passing } from '../lists.js';
import { countedIn, figureTotals, targetStates, type FigureTotal, type TargetState } from './figures.js';
import {
  FINISHED,
  latest,
  toldBy,
  type Heard,
  type SeenPeriod,
  type Standing,
  type Status,
  type TaskStanding,
} from './task-standing.js';
import type { ProgressTask } from './tasks.js';
import type { DueWindow } from './windows.js';

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

function counted(heard: readonly Heard[], months: Months): readonly ReportEntry[] {
  return listOf(heard, ({ reporter }) => countedIn(reporter.entries, months));
}

/**
 * How far a task has come in a period, made from where it stands (`taskStanding`) for the task as a whole or for one
 * body (`agency`). `windows` are when it is due, `entries` those of its item in the file's order.
 */
export function taskState(
  task: ProgressTask,
  windows: readonly DueWindow[],
  entries: readonly ReportEntry[],
  agency: string | null,
  { period, since, seenOn }: SeenPeriod,
  { item, status, standing, known, heard, open }: TaskStanding,
): TaskState {
  const spoken = passing(heard, ({ last }) => last !== undefined);
  const figureEntries = counted(heard, period);
  const targets =
    task.targets.length === 0 ? [] : targetStates(task.targets, figureTotals(counted(heard, since)));
  const missed = passing(open, ({ to }) => to < seenOn);
  const due = passing(windows, ({ to }) => to < seenOn);
  const used = new Set(figureEntries);
  for (const { last } of spoken) if (last) used.add(last);
  const aside = passing(
    agency === null ? known : toldBy(heard),
    (entry) => !used.has(entry) && contains(period, knownPeriod(entry.period)),
  );
  return {
    item,
    period: period.id,
    status,
    standing,
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

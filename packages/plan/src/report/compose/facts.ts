import type { ReportEntry } from '../../model/plan-file.js';
import { ProgressRollup } from '../../progress/rollup/rollup.js';
import type { ReportingCalendar } from '../../progress/periods/calendar.js';
import type { PlanFile } from '../../model/plan-file.js';
import type { TaskState } from '../../progress/state/task-state.js';
import type { ProgressTask } from '../../progress/state/tasks.js';
import { taskPhrase, type TaskPhrase } from '../words/task-phrase.js';

/** What a report is about. */
export interface ReportOptions {
  /** The period that is reported on, by name. */
  period: string;
  /** The body that reports, of the plan's list; a report of all of them where it is left out. */
  agency?: string;
  /** The day from which the work is looked at (ISO, in Viet Nam). */
  today: string;
  calendar?: ReportingCalendar;
  /** A roll-up of the same plan, day and calendar that is kept up to date; one is made where it is left out. */
  rollup?: ProgressRollup;
}

/** What the parts of a report look up. */
export interface ReportFacts {
  rollup: ProgressRollup;
  period: string;
  agency: string | null;
  /** The tasks that it tells of, by id, in reading order. */
  tasks: ReadonlyMap<string, ProgressTask>;
}

/** A body tells of what it carries, takes part in or has noted something of. */
function isTold(task: ProgressTask, agency: string, entries: readonly ReportEntry[]): boolean {
  return (
    task.carriers.includes(agency) ||
    task.supporters.includes(agency) ||
    entries.some((entry) => entry.agency === agency)
  );
}

/** @throws RangeError where the plan does not list the agency, `today` is no day, there is no such period, or the roll-up is of another state of the plan. */
export function reportFacts(file: PlanFile, options: ReportOptions): ReportFacts {
  const { period, agency = null, today, calendar } = options;
  if (agency !== null && !file.plan.agencies.some(({ id }) => id === agency))
    throw new RangeError(`no agency ${agency}`);
  if (options.rollup && options.rollup.file !== file) throw new RangeError('a roll-up of another plan');
  const rollup = options.rollup ?? new ProgressRollup(file, calendar ? { today, calendar } : { today });
  const all = Array.from(rollup.outline.tasks);
  const told = agency === null ? all : all.filter(([id, task]) => isTold(task, agency, rollup.entriesOf(id)));
  return { rollup, period, agency, tasks: new Map(told) };
}

/** How far a task has come, as the body that reports tells it; as whoever carries it where that body has noted nothing. */
export function stateOf({ rollup, period, agency }: ReportFacts, item: string): TaskState {
  if (agency === null) return rollup.state(item, period);
  const own = rollup.state(item, period, agency);
  return own.status === null ? rollup.state(item, period) : own;
}

export function entriesOf({ rollup }: ReportFacts, { item, entries }: TaskState): ReportEntry[] {
  const used = new Set(entries);
  return rollup.entriesOf(item).filter(({ id }) => used.has(id));
}

/** A task in words. */
export function phraseIn({ rollup }: ReportFacts, task: ProgressTask): TaskPhrase {
  return taskPhrase(task, rollup.file.plan.agencies);
}

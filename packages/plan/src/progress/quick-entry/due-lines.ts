import type { ReportEntry } from '../../model/plan-file.js';
import { daysOfPeriod } from '../periods/calendar.js';
import { knownPeriod } from '../periods/period.js';
import type { ProgressRollup } from '../rollup/rollup.js';
import { isClosed, type TaskState } from '../state/task-state.js';
import type { ProgressTask } from '../state/tasks.js';

/** Why a task is asked for: quá hạn, đến hạn trong kỳ, chưa xong, đã ghi trong kỳ. */
export type Asked = 'late' | 'due' | 'open' | 'noted';

/** One line of the list “việc cần ghi trong kỳ này của cơ quan”. */
export interface DueLine {
  task: ProgressTask;
  state: TaskState;
  asked: Asked;
  /** What the body has noted for just this period, to be put right; null where it has not. */
  entry: ReportEntry | null;
}

const ORDER: readonly Asked[] = ['late', 'due', 'open', 'noted'];

/** What a body has noted last of a task for just this period. */
export function ownEntry(
  entries: readonly ReportEntry[],
  period: string,
  agency: string | undefined,
): ReportEntry | null {
  return entries.filter((entry) => entry.period === period && entry.agency === agency).at(-1) ?? null;
}

function askedOf(state: TaskState, entry: ReportEntry | null, end: string): Asked | null {
  if (state.late) return 'late';
  if (entry) return 'noted';
  if (state.next && state.next.to <= end) return 'due';
  // What was closed in an earlier period asks for nothing more.
  return isClosed(state.status) ? null : 'open';
}

/**
 * What is to be noted in a period by a body: its own tasks, what is late first, then what is due in the period, then
 * what is not done, then what it has noted already; each in the plan's order. @throws RangeError where there is no such
 * period.
 */
export function dueLines(rollup: ProgressRollup, period: string, agency: string): DueLine[] {
  const { to } = daysOfPeriod(knownPeriod(period), rollup.calendar);
  const lines = rollup.tasksOf(agency, period).flatMap((task): DueLine[] => {
    const { id } = task.item;
    const state = rollup.state(id, period, agency);
    const entry = ownEntry(rollup.entriesOf(id), period, agency);
    const asked = askedOf(state, entry, to);
    return asked ? [{ task, state, asked, entry }] : [];
  });
  return lines.sort(
    (one, other) =>
      ORDER.indexOf(one.asked) - ORDER.indexOf(other.asked) || one.task.place - other.task.place,
  );
}

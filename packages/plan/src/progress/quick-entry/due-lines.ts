import type { Agency } from '../../model/agency.js';
import type { ReportEntry } from '../../model/plan-file.js';
import { daysOfPeriod } from '../periods/calendar.js';
import { knownPeriod } from '../periods/period.js';
import type { ProgressRollup } from '../rollup/rollup.js';
import { isClosed } from '../state/task-standing.js';
import type { TaskState } from '../state/task-state.js';
import type { ProgressTask } from '../state/tasks.js';

/** Why a task is asked for: quá hạn, đến hạn trong kỳ, chưa xong, đã ghi trong kỳ, đã xong từ trước. */
export type Asked = 'late' | 'due' | 'open' | 'noted' | 'finished';

/** One line of the list “việc cần ghi trong kỳ này của cơ quan”. */
export interface DueLine {
  task: ProgressTask;
  state: TaskState;
  asked: Asked;
  /** What the body has noted for just this period, to be put right; null where it has not. */
  entry: ReportEntry | null;
}

/** What a body has noted of an item (`entries`) for just this period; of several entries the one noted last. */
export function ownEntry(
  entries: readonly ReportEntry[],
  period: string,
  agency: string | undefined,
): ReportEntry | null {
  return entries
    .filter((entry) => entry.period === period && entry.agency === agency)
    .reduce<ReportEntry | null>(
      (last, entry) => (last && Date.parse(last.at) > Date.parse(entry.at) ? last : entry),
      null,
    );
}

function askedOf(state: TaskState, entry: ReportEntry | null, end: string): Asked {
  if (state.late) return 'late';
  if (entry) return 'noted';
  if (state.next && state.next.to <= end) return 'due';
  return isClosed(state.status) ? 'finished' : 'open';
}

/**
 * What is to be noted in a period by a body, in the plan's order, so that no line moves while it is filled in. Tasks
 * that were closed in an earlier period ask for nothing more; with `finished` they are listed, too.
 * @throws RangeError where there is no such period.
 */
export function dueLines(
  rollup: ProgressRollup,
  period: string,
  agency: string,
  { finished = false }: { finished?: boolean } = {},
): DueLine[] {
  const { to } = daysOfPeriod(knownPeriod(period), rollup.calendar);
  return rollup
    .tasksOf(agency, period)
    .map((task): DueLine => {
      const { id } = task.item;
      const state = rollup.state(id, period, agency);
      const entry = ownEntry(rollup.entriesOf(id), period, agency);
      return { task, state, asked: askedOf(state, entry, to), entry };
    })
    .filter(({ asked }) => finished || asked !== 'finished');
}

/** The bodies that have anything to tell of in a period, in the plan's order. */
export function reportingAgencies(rollup: ProgressRollup, period: string): Agency[] {
  return rollup.file.plan.agencies.filter(({ id }) => rollup.tasksOf(id, period).length > 0);
}

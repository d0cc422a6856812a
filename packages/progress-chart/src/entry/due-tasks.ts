import type { Agency, PlanFile, ReportEntry } from '@phoihop/plan';
import { isClosed, type ProgressRollup, type ProgressTask, type TaskState } from '@phoihop/plan/progress';

/** A task that a body reports on in a period, with what it has noted for just that period last. */
export interface DueTask {
  task: ProgressTask;
  state: TaskState;
  entry: ReportEntry | undefined;
}

/** What a body has noted of an item for just this period; of several entries the one that was noted last. */
export function ownEntry(
  { entries }: PlanFile,
  item: string,
  agency: string,
  period: string,
): ReportEntry | undefined {
  return entries
    .filter((entry) => entry.item === item && entry.agency === agency && entry.period === period)
    .reduce<ReportEntry | undefined>(
      (last, entry) => (last && Date.parse(last.at) > Date.parse(entry.at) ? last : entry),
      undefined,
    );
}

/**
 * What a body has to tell of in a period, in reading order: its tasks that were not finished before. With `finished`
 * also these.
 */
export function dueTasks(
  rollup: ProgressRollup,
  agency: string,
  period: string,
  finished = false,
): DueTask[] {
  return rollup
    .tasksOf(agency, period)
    .map((task) => ({
      task,
      state: rollup.state(task.item.id, period, agency),
      entry: ownEntry(rollup.file, task.item.id, agency, period),
    }))
    .filter(
      ({ state: { status }, entry }) =>
        finished || entry !== undefined || !isClosed(status) || status === 'nil',
    );
}

/** The bodies that have anything to tell of, in the plan's order. */
export function reportingAgencies(rollup: ProgressRollup, period: string): Agency[] {
  return rollup.file.plan.agencies.filter(({ id }) => rollup.tasksOf(id, period).length > 0);
}

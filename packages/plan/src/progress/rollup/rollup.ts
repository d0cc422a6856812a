import type { Agency } from '../../model/agency.js';
import type { PlanFile, ReportEntry } from '../../model/plan-file.js';
import type { ReportingCalendar } from '../periods/calendar.js';
import { taskState, type TaskState } from '../state/task-state.js';
import type { ProgressOutline, ProgressTask } from '../state/tasks.js';
import type { DueWindow } from '../state/windows.js';
import { StandingRollup, type RollupOptions } from './standing-rollup.js';
import { addedUp, taskTally, type Tally } from './tally.js';

type Level = NonNullable<Agency['level']>;

/**
 * How far the work of a plan has come: tasks → sections, bodies, levels, the whole, each with its percent and figures.
 * What is asked for is worked out once and kept; `update` forgets only what a change can have touched. Periods are given
 * by name.
 * @throws RangeError where `today` is no ISO day, a period does not exist, or an item is no task or section.
 */
export class ProgressRollup {
  /** Where the work stands, from which all is made. */
  readonly standings: StandingRollup;

  /** @param standings where somebody follows the plan already: it is updated there */
  constructor(file: PlanFile, options: RollupOptions, standings = new StandingRollup(file, options)) {
    this.standings = standings;
  }

  get file(): PlanFile {
    return this.standings.file;
  }

  get outline(): ProgressOutline {
    return this.standings.outline;
  }

  get today(): string {
    return this.standings.today;
  }

  get calendar(): ReportingCalendar {
    return this.standings.calendar;
  }

  /** How many standings, states and sums have been worked out since this was made. */
  get computed(): number {
    return this.standings.computed;
  }

  /** A task in a period: as a whole (`agency` null), or as a body and its parts have told it. */
  state(item: string, period: string, agency: string | null = null): TaskState {
    return this.#stateOf(this.standings.task(item), period, agency);
  }

  /** The tasks below a heading, or the task itself; of the whole plan with null. */
  section(item: string | null, period: string): Tally {
    const { tasks } = this.outline;
    if (item !== null && tasks.has(item)) return this.tally([item], period);
    return this.standings.kept(period, 'section in full', item ?? '', () => {
      const below = this.standings.below(item);
      if (below.every((each) => tasks.has(each))) return this.tally(below, period);
      return addedUp(below.map((each) => this.section(each, period)));
    });
  }

  /** The tasks that a body or one of its parts carries, or of which it has noted something, as it has told them. */
  agency(agency: string, period: string): Tally {
    return this.standings.kept(period, 'agency in full', agency, () =>
      taskTally(this.tasksOf(agency, period), (task) => this.#stateOf(task, period, agency)),
    );
  }

  /** Some tasks, added up: as a whole (`agency` null), or as a body and its parts have told them. */
  tally(items: Iterable<string>, period: string, agency: string | null = null): Tally {
    return taskTally(
      Array.from(items, (item) => this.standings.task(item)),
      (task) => this.#stateOf(task, period, agency),
    );
  }

  /** The bodies of a level, added up: a task that two of them carry is counted for both. */
  level(level: Level, period: string): Tally {
    return this.standings.kept(period, 'level in full', level, () =>
      addedUp(this.agenciesOf(level).map(({ id }) => this.agency(id, period))),
    );
  }

  agenciesOf(level: Level): Agency[] {
    return this.file.plan.agencies.filter((agency) => agency.level === level);
  }

  /** The tasks of a body and its parts up to a period, in reading order: those they carry or have noted something of. */
  tasksOf(agency: string, period: string): ProgressTask[] {
    return this.standings.tasksOf(agency, period);
  }

  /** Whether a body has any of `tasksOf`; told without looking for all of them. */
  hasTasks(agency: string, period: string): boolean {
    return this.standings.hasTasks(agency, period);
  }

  /** Entries of an item, in the file's order. */
  entriesOf(item: string): readonly ReportEntry[] {
    return this.standings.entriesOf(item);
  }

  /** When a task is due, under the host's calendar. */
  windows(item: string): readonly DueWindow[] {
    return this.standings.windows(item);
  }

  /** Takes over a later state of the same file. What the change cannot have touched is not worked out again. */
  update(file: PlanFile): void {
    this.standings.update(file);
  }

  #stateOf(task: ProgressTask, period: string, agency: string | null): TaskState {
    const { standings } = this;
    const { id } = task.item;
    const teller = standings.teller(task, agency);
    const kind = teller === null ? 'whole in full' : (`body ${teller} in full` as const);
    return standings.kept(period, kind, id, () =>
      taskState(
        task,
        standings.windows(id),
        standings.entriesOf(id),
        teller,
        standings.seen(period),
        standings.standing(id, period, teller),
      ),
    );
  }
}

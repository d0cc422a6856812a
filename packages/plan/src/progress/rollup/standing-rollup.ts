import { keptFor } from '../../kept-for.js';
import type { PlanFile, ReportEntry } from '../../model/plan-file.js';
import { isIsoDay } from '../periods/calendar.js';
import type { ReportingCalendar } from '../periods/calendar.js';
import { knownPeriod, periodOf } from '../periods/period.js';
import { agencyTree, type AgencyTree } from '../state/reporters.js';
import { seenPeriod, taskStanding, type SeenPeriod, type TaskStanding } from '../state/task-standing.js';
import { progressOutline, type ProgressOutline, type ProgressTask } from '../state/tasks.js';
import { dueWindows, type DueWindow } from '../state/windows.js';
import { Cells, type CellKey, type CellKind } from './cells.js';
import { EntryIndex } from './entry-index.js';
import { countedTasks, countsAddedUp, type StandingCounts } from './counts.js';

export interface RollupOptions {
  /** The day from which the work is looked at (ISO, in Viet Nam). */
  today: string;
  calendar?: ReportingCalendar;
}

const NO_DAYS: readonly DueWindow[] = [];

/** Where more entries than these have changed, it costs less to begin anew than to look what each of them touches. */
const MANY = 200;

/**
 * Where the work of a plan stands: tasks → sections, bodies, the whole. What is asked for is worked out once and kept;
 * `update` forgets only what a change can have touched. Periods are given by name. How much of it is done, with its
 * figures, is told by `ProgressRollup`.
 * @throws RangeError where `today` is no ISO day, a period does not exist, or an item is no task or section.
 */
export class StandingRollup {
  readonly options: RollupOptions;
  readonly #cells = new Cells();
  readonly #entries: EntryIndex;
  #file: PlanFile;
  #outline: ProgressOutline;
  #tree: AgencyTree;
  #carried: ReadonlyMap<string, readonly string[]>;
  readonly #windows = new Map<string, readonly DueWindow[]>();
  readonly #seen = new Map<string, SeenPeriod>();

  constructor(file: PlanFile, options: RollupOptions) {
    if (!isIsoDay(options.today)) throw new RangeError(`not an ISO day: ${options.today}`);
    this.options = options;
    this.#file = file;
    this.#entries = new EntryIndex(file);
    this.#outline = progressOutline(file.plan);
    this.#tree = agencyTree(file.plan.agencies);
    this.#carried = tasksByCarrier(this.#outline);
  }

  get file(): PlanFile {
    return this.#file;
  }

  get outline(): ProgressOutline {
    return this.#outline;
  }

  get today(): string {
    return this.options.today;
  }

  get calendar(): ReportingCalendar {
    return this.options.calendar ?? {};
  }

  /** How many standings, and what is made of them, have been worked out since this was made. */
  get computed(): number {
    return this.#cells.computed;
  }

  /** Where a task stands: as a whole (`agency` null), or as a body and its parts have told it. */
  standing(item: string, period: string, agency: string | null = null): TaskStanding {
    return this.#standingOf(this.task(item), period, agency);
  }

  /** The tasks below a heading, or the task itself; of the whole plan with null. */
  countsOfSection(item: string | null, period: string): StandingCounts {
    if (item !== null && this.#outline.tasks.has(item)) return this.counts([item], period);
    return this.kept(period, 'section', item ?? '', () => {
      const below = this.below(item);
      // Headings that hold nothing but tasks are most of a plan: their tasks are added up at once.
      if (below.every((each) => this.#outline.tasks.has(each))) return this.counts(below, period);
      return countsAddedUp(below.map((each) => this.countsOfSection(each, period)));
    });
  }

  /** The tasks that a body or one of its parts carries, or of which it has noted something, as it has told them. */
  countsOfAgency(agency: string, period: string): StandingCounts {
    return this.kept(period, 'agency', agency, () =>
      this.#counted(this.tasksOf(agency, period), period, agency),
    );
  }

  /** Some tasks, as a whole (`agency` null), or as a body and its parts have told them. */
  counts(items: Iterable<string>, period: string, agency: string | null = null): StandingCounts {
    return this.#counted(
      Array.from(items, (item) => this.task(item)),
      period,
      agency,
    );
  }

  /** What was made of what is known here; `make` is asked once, until a change has touched it. */
  kept<Value extends object>(period: string, kind: CellKind, id: string, make: () => Value): Value {
    return this.#cells.get(period, kind, id, make);
  }

  /** The tasks of a body and its parts up to a period, in reading order: those they carry or have noted something of. */
  tasksOf(agency: string, period: string): ProgressTask[] {
    const { to } = knownPeriod(period);
    const own = new Set<string>();
    for (const each of this.#tree.withParts(agency)) {
      for (const item of this.#carried.get(each) ?? []) own.add(item);
      for (const item of this.#entries.itemsOf(each, to)) own.add(item);
    }
    const tasks = Array.from(own, (item) => this.#outline.tasks.get(item)).filter(
      (task) => task !== undefined,
    );
    return tasks.sort((one, other) => one.place - other.place);
  }

  /** Whether a body has any of `tasksOf`; told without looking for all of them. */
  hasTasks(agency: string, period: string): boolean {
    const { to } = knownPeriod(period);
    return this.#tree
      .withParts(agency)
      .some(
        (each) =>
          this.#carried.has(each) ||
          this.#entries.itemsOf(each, to).some((item) => this.#outline.tasks.has(item)),
      );
  }

  /** What stands directly below a heading; of the whole plan with null. */
  below(item: string | null): readonly string[] {
    const below = item === null ? this.#outline.top : this.#outline.sections.get(item)?.below;
    if (!below) throw new RangeError(`no task or section: ${String(item)}`);
    return below;
  }

  /** A task by its id. */
  task(item: string): ProgressTask {
    const task = this.#outline.tasks.get(item);
    if (!task) throw new RangeError(`not a task: ${item}`);
    return task;
  }

  /** Who is asked for what a body tells of a task: null, all of them, where nobody else has a part in it. */
  teller(task: ProgressTask, agency: string | null): string | null {
    return agency !== null && this.#speaksForAll(task, agency) ? null : agency;
  }

  /** A period as all tasks are seen in it. */
  seen(period: string): SeenPeriod {
    const known = this.#seen.get(period);
    if (known) return known;
    const seen = seenPeriod(knownPeriod(period), this.#file.plan, this.options.today, this.calendar);
    this.#seen.set(period, seen);
    return seen;
  }

  /** Entries of an item, in the file's order. */
  entriesOf(item: string): readonly ReportEntry[] {
    return this.#entries.of(item);
  }

  /** When a task is due, under the host's calendar. */
  windows(item: string): readonly DueWindow[] {
    const known = this.#windows.get(item);
    if (known) return known;
    const { times } = this.task(item);
    const found = times.length === 0 ? NO_DAYS : dueWindows(times, this.#file.plan.period, this.calendar);
    this.#windows.set(item, found);
    return found;
  }

  /** Takes over a later state of the same file. What the change cannot have touched is not worked out again. */
  update(file: PlanFile): void {
    const { plan } = this.#file;
    this.#file = file;
    const changed = this.#entries.update(file.entries);
    const same =
      plan.items === file.plan.items &&
      plan.agencies === file.plan.agencies &&
      plan.period?.from === file.plan.period?.from &&
      plan.period?.to === file.plan.period?.to;
    if (!same) this.#restart();
    else if (changed.length > MANY) this.#cells.clear();
    else for (const entry of changed) this.#forget(entry);
  }

  #restart(): void {
    this.#cells.clear();
    this.#windows.clear();
    this.#seen.clear();
    this.#outline = progressOutline(this.#file.plan);
    this.#tree = agencyTree(this.#file.plan.agencies);
    this.#carried = tasksByCarrier(this.#outline);
  }

  /** An entry tells of its own period and of all that end with it or later. */
  #forget({ item, period, agency }: ReportEntry): void {
    const from = periodOf(period);
    const task = this.#outline.tasks.get(item);
    if (!from || !task) return;
    const told = agency === undefined ? task.carriers : [agency];
    const bodies = new Set(told.flatMap((each) => this.#tree.withWholes(each)));
    const levels = new Set(
      this.#file.plan.agencies.filter(({ id }) => bodies.has(id)).map(({ level }) => level),
    );
    const keys: CellKey[] = [
      [bodyKind(null), item],
      ['section', ''],
      ...task.path.map((each): CellKey => ['section', each]),
      ...Array.from(bodies, (each): CellKey => [bodyKind(each), item]),
      ...Array.from(bodies, (each): CellKey => ['agency', each]),
      ...Array.from(levels, (each): CellKey => ['level', each ?? '']),
    ];
    this.#cells.forget(from.to, keys);
  }

  #counted(tasks: readonly ProgressTask[], period: string, agency: string | null): StandingCounts {
    return countedTasks(tasks, (task) => this.#standingOf(task, period, agency).standing);
  }

  #standingOf(task: ProgressTask, period: string, agency: string | null): TaskStanding {
    const { id } = task.item;
    const teller = this.teller(task, agency);
    return this.#cells.get(period, bodyKind(teller), id, () =>
      taskStanding(task, this.windows(id), this.#entries.of(id), teller, {
        seen: this.seen(period),
        tree: this.#tree,
        calendar: this.calendar,
      }),
    );
  }

  /** Whether a body alone carries a task and nobody else has noted anything of it: what it tells is the whole. */
  #speaksForAll({ carriers, item }: ProgressTask, agency: string): boolean {
    return (
      carriers.length === 1 &&
      carriers[0] === agency &&
      this.#tree.withParts(agency).length === 1 &&
      this.#entries.of(item.id).every((entry) => entry.agency === undefined || entry.agency === agency)
    );
  }
}

function bodyKind(agency: string | null): 'whole' | `body ${string}` {
  return agency === null ? 'whole' : `body ${agency}`;
}

/** The tasks of each body that carries any, in reading order; once for an outline. */
const tasksByCarrier = keptFor(({ tasks }: ProgressOutline): ReadonlyMap<string, readonly string[]> => {
  const byCarrier = new Map<string, string[]>();
  for (const [item, { carriers }] of tasks)
    for (const carrier of carriers) {
      const own = byCarrier.get(carrier);
      if (own) own.push(item);
      else byCarrier.set(carrier, [item]);
    }
  return byCarrier;
});

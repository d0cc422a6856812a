import {
  expectedLine,
  addedUp,
  inUnit,
  periodOf,
  ProgressRollup,
  reportGrid,
  reportingUnits,
  type ExpectedLine,
  type GridRow,
  type Standing,
  type Tally,
  type TaskFigures,
} from '@phoihop/plan/progress';
import { dequal } from 'dequal/lite';
import type { BarRow, Grouping } from '../bars/bar-rows.js';
import { kept } from '../board/kept.js';
import type { ProgressModel } from '../board/progress-model.js';
import type { FigureSource } from '../figures/figures.view.js';
import type { ShownTask } from '../tasks/tasks.view.js';

/** So many periods stand beside each other in the grid of reports. */
const GRID_PERIODS = 4;

/** What cards, tools and files show of a plan beyond its bars. */
export class ProgressDetails {
  readonly model: ProgressModel;
  readonly #rollup = kept<ProgressRollup>();
  readonly #whole = kept<Tally>();
  readonly #sum = kept<Tally>();
  readonly #tallies = kept<readonly Tally[]>();
  readonly #periodsWith = kept<readonly string[]>(dequal);
  readonly #gridPeriods = kept<readonly string[]>(dequal);
  readonly #line = kept<ExpectedLine>(dequal);
  readonly #grid = kept<readonly GridRow[]>(dequal);

  constructor(model: ProgressModel) {
    this.model = model;
  }

  /** How far the work has come, made from where it stands. */
  get rollup(): ProgressRollup {
    const { rollup } = this.model;
    return this.#rollup([rollup], () => new ProgressRollup(rollup.file, rollup.options, rollup));
  }

  /** All tasks that are looked at, added up. */
  whole(period: string): Tally {
    const { rollup } = this;
    const { within } = this.model;
    return this.#whole([rollup, rollup.file, within, period], () =>
      within ? rollup.tally(within, period) : rollup.section(null, period),
    );
  }

  /** How much of each row of the bars is done. */
  tallies(by: Grouping, period: string): readonly Tally[] {
    const rows = this.model.rows(by, period);
    return this.#tallies([this.rollup, rows], () => rows.map((row) => this.tallyOf(row, by, period)));
  }

  /** How much of one row is done. */
  tallyOf({ id, tally: { tasks } }: BarRow, by: Grouping, period: string): Tally {
    const { rollup } = this;
    if (this.model.within) return rollup.tally(tasks, period, by === 'section' ? null : id);
    return by === 'section' ? rollup.section(id, period) : rollup.agency(id, period);
  }

  /** The rows that are shown, added up. */
  sum(rows: readonly BarRow[], by: Grouping, period: string): Tally {
    if (this.#isWhole(rows, by, period)) return this.whole(period);
    return this.#sum([this.rollup, this.rollup.file, rows, by, period], () =>
      addedUp(rows.map((row) => this.tallyOf(row, by, period))),
    );
  }

  /** The periods to choose from, with one that is shown though it is none of them. */
  periodsWith(period: string): readonly string[] {
    const { periods } = this.model;
    return this.#periodsWith([periods, period], () => Array.from(new Set([...periods, period])));
  }

  line(period: string): ExpectedLine {
    const { rollup } = this;
    const { within } = this.model;
    return this.#line([rollup, rollup.file, within, period], () =>
      expectedLine(rollup, period, within ?? undefined),
    );
  }

  /**
   * Percent of the tasks of these rows that were to be done by the end of the period; null where the plan names no
   * months, or they are not all that is looked at.
   */
  expected(rows: readonly BarRow[], by: Grouping, period: string): number | null {
    if (!this.#isWhole(rows, by, period)) return null;
    const { points, total } = this.line(period);
    const now = points.filter(({ done }) => done !== null).at(-1);
    return now && total > 0 ? (now.planned / total) * 100 : null;
  }

  /** The periods in the columns of the grid of reports, up to the one that is shown. */
  gridPeriods(period: string): readonly string[] {
    const { periods } = this.model;
    return this.#gridPeriods([periods, period], () =>
      periods.slice(0, periods.indexOf(period) + 1).slice(-GRID_PERIODS),
    );
  }

  /** Whether anybody is asked for reports. */
  get hasUnits(): boolean {
    return reportingUnits(this.model.rollup.file).length > 0;
  }

  grid(period: string): readonly GridRow[] {
    const { rollup } = this.model;
    return this.#grid([rollup, rollup.file, period], () =>
      reportGrid(rollup.file, {
        periods: this.gridPeriods(period),
        today: rollup.today,
        calendar: rollup.calendar,
      }),
    );
  }

  /** Tasks with where they stand, as a whole or as one body has told them. */
  tasks(items: readonly string[], period: string, agency: string | null): ShownTask[] {
    const { rollup } = this;
    const end = periodOf(period)?.to ?? 0;
    return items.flatMap((item) => {
      const task = rollup.outline.tasks.get(item);
      if (!task) return [];
      const entries = rollup.entriesOf(item).filter((entry) => (periodOf(entry.period)?.to ?? 0) <= end);
      return [{ task, state: rollup.state(item, period, agency), entries: [...entries].reverse() }];
    });
  }

  /** The tasks that are looked at and stand so. */
  tasksStanding(standing: Standing, period: string): ShownTask[] {
    const { rollup } = this.model;
    const { tasks } = this.model.whole(period);
    const standingSo = tasks.filter((item) => rollup.standing(item, period).standing === standing);
    return this.tasks(standingSo, period, null);
  }

  /** The tasks and entries that a figure of a tally comes from, as a whole or as one body has told them. */
  sourcesOf({ sources, unit }: TaskFigures, period: string, agency: string | null): FigureSource[] {
    const { rollup } = this;
    return sources.flatMap(({ item, value }) => {
      const task = rollup.outline.tasks.get(item);
      if (!task) return [];
      const noted = new Map(rollup.entriesOf(item).map((entry) => [entry.id, entry]));
      const totals = rollup.state(item, period, agency).figures;
      const entries = totals
        .filter((total) => inUnit(total.value, total.unit, unit) !== null)
        .flatMap((total) =>
          total.sources.flatMap((source) => {
            const entry = noted.get(source.entry);
            return entry ? [{ entry, value: inUnit(source.value, total.unit, unit) ?? 0 }] : [];
          }),
        );
      return [{ task, value, entries }];
    });
  }

  /** Whether rows are all that is looked at, of which each task stands in one. */
  #isWhole(rows: readonly BarRow[], by: Grouping, period: string): boolean {
    return by === 'section' && rows.length === this.model.rows(by, period).length;
  }
}

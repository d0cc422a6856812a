import type { PlanFile } from '@phoihop/plan';
import { filterMatrix, matrixOf, type MatrixFilter } from '@phoihop/plan/matrix';
import {
  currentPeriod,
  daysOfPeriod,
  expectedLine,
  inUnit,
  offeredPeriods,
  periodOf,
  ProgressRollup,
  reportGrid,
  reportingUnits,
  usualKinds,
  type ExpectedLine,
  type GridRow,
  type PeriodKind,
  type ReportingCalendar,
  type Standing,
  type Tally,
  type TaskFigures,
} from '@phoihop/plan/progress';
import { dequal } from 'dequal/lite';
import { barRows, groupingsOf, type BarRow, type Grouping } from '../bars/bar-rows.js';
import type { FigureSource } from '../figures/figures.view.js';
import { kept } from './kept.js';
import type { ShownTask } from '../tasks/tasks.view.js';

/** So many periods stand beside each other in the grid of reports. */
const GRID_PERIODS = 4;

export interface ModelOptions {
  today: string;
  calendar: ReportingCalendar;
  /** The periods that reports are written for; the usual ones where left out. */
  kinds: readonly PeriodKind[] | undefined;
  /** Which tasks are looked at; undefined for all. */
  filter: MatrixFilter | undefined;
}

/** The tasks that pass a filter; null where it leaves none out. */
function tasksWithin({ plan }: PlanFile, filter: MatrixFilter | undefined): ReadonlySet<string> | null {
  if (!filter) return null;
  const matrix = matrixOf(plan);
  const shown = filterMatrix(matrix, filter);
  if (shown === matrix) return null;
  return new Set(shown.rows.filter(({ kind }) => kind === 'task').map(({ item }) => item.id));
}

/** What the widget shows of a plan: one roll-up that follows the plan, and what is made from it. */
export class ProgressModel {
  #rollup: ProgressRollup | undefined;
  #options: ModelOptions | undefined;
  readonly #periods = kept<readonly string[]>(dequal);
  readonly #periodsWith = kept<readonly string[]>(dequal);
  readonly #gridPeriods = kept<readonly string[]>(dequal);
  readonly #line = kept<ExpectedLine>(dequal);
  readonly #grid = kept<readonly GridRow[]>(dequal);
  readonly #groupings = kept<readonly Grouping[]>();
  readonly #rows = kept<readonly BarRow[]>();
  readonly #whole = kept<Tally>();
  readonly #within = kept<ReadonlySet<string> | null>();

  /** Takes over the plan as it is now. @throws RangeError where `today` is no ISO day. */
  update(file: PlanFile, options: ModelOptions): void {
    const { today, calendar } = options;
    const same = today === this.#options?.today && calendar === this.#options.calendar;
    this.#options = options;
    if (this.#rollup?.file === file && same) return;
    if (this.#rollup && same) this.#rollup.update(file);
    else this.#rollup = new ProgressRollup(file, { today, calendar });
  }

  /** The tasks that are looked at; null where all are. */
  get within(): ReadonlySet<string> | null {
    const { file } = this.rollup;
    const filter = this.#options?.filter;
    return this.#within([file.plan, filter], () => tasksWithin(file, filter));
  }

  /** All tasks that are looked at, added up. */
  whole(period: string): Tally {
    const { rollup, within } = this;
    if (!within) return rollup.section(null, period);
    return this.#whole([rollup, rollup.file, within, period], () => rollup.tally(within, period));
  }

  get rollup(): ProgressRollup {
    if (!this.#rollup) throw new RangeError('no plan was given yet');
    return this.#rollup;
  }

  /** The periods to choose from: those that reports are written for, and those that entries name, by their ends. */
  get periods(): readonly string[] {
    const { file, today } = this.rollup;
    const kinds = this.#options?.kinds ?? usualKinds;
    return this.#periods([file.entries, file.plan.period, today.slice(0, 4), kinds], () =>
      offeredPeriods(file, today, kinds),
    );
  }

  /** The same, with one that is shown though it is none of them. */
  periodsWith(period: string): readonly string[] {
    const { periods } = this;
    return this.#periodsWith([periods, period], () => Array.from(new Set([...periods, period])));
  }

  /** The period that is shown where nobody has chosen one: that of today, else the first or last of the plan. */
  get period(): string {
    const { today, calendar } = this.rollup;
    return currentPeriod(this.periods, today, calendar);
  }

  /** The day from which a period is seen: today, or the day on which it was closed. */
  asOf(period: string): string {
    const known = periodOf(period);
    const { to } = known ? daysOfPeriod(known, this.rollup.calendar) : { to: this.rollup.today };
    return to < this.rollup.today ? to : this.rollup.today;
  }

  groupings(period: string): readonly Grouping[] {
    return this.#groupings([this.rollup, this.rollup.file, period], () => groupingsOf(this.rollup, period));
  }

  rows(by: Grouping, period: string): readonly BarRow[] {
    const { rollup, within } = this;
    return this.#rows([rollup, rollup.file, within, by, period], () => barRows(rollup, by, period, within));
  }

  line(period: string): ExpectedLine {
    const { rollup, within } = this;
    return this.#line([rollup, rollup.file, within, period], () =>
      expectedLine(rollup, period, within ?? undefined),
    );
  }

  /** Percent of the tasks that were to be done by the end of the period; null where the plan names no months. */
  expected(period: string): number | null {
    const { points, total } = this.line(period);
    const now = points.filter(({ done }) => done !== null).at(-1);
    return now && total > 0 ? (now.planned / total) * 100 : null;
  }

  /** The periods in the columns of the grid of reports, up to the one that is shown. */
  gridPeriods(period: string): readonly string[] {
    const { periods } = this;
    return this.#gridPeriods([periods, period], () =>
      periods.slice(0, periods.indexOf(period) + 1).slice(-GRID_PERIODS),
    );
  }

  /** Whether anybody is asked for reports. */
  get hasUnits(): boolean {
    return reportingUnits(this.rollup.file).length > 0;
  }

  grid(period: string): readonly GridRow[] {
    const { rollup } = this;
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
    const { tasks } = this.whole(period);
    const standingSo = tasks.filter((item) => this.rollup.state(item, period).standing === standing);
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
}

import type { PlanFile } from '@phoihop/plan';
import {
  currentPeriod,
  daysOfPeriod,
  expectedLine,
  offeredPeriods,
  periodOf,
  ProgressRollup,
  reportGrid,
  usualKinds,
  type ExpectedLine,
  type GridRow,
  type PeriodKind,
  type ReportingCalendar,
  type Standing,
} from '@phoihop/plan/progress';
import { barRows, groupingsOf, type BarRow, type Grouping } from './bars/bar-rows.js';
import { kept } from './kept.js';
import type { ShownTask } from './tasks/tasks.view.js';

/** So many periods stand beside each other in the grid of reports. */
const GRID_PERIODS = 4;

export interface ModelOptions {
  today: string;
  calendar: ReportingCalendar;
  kinds: readonly PeriodKind[];
}

/** What the widget shows of a plan: one roll-up that follows the plan, and what is made from it. */
export class ProgressModel {
  #rollup: ProgressRollup | undefined;
  #options: ModelOptions | undefined;
  readonly #periods = kept<readonly string[]>();
  readonly #line = kept<ExpectedLine>();
  readonly #grid = kept<readonly GridRow[]>();
  readonly #groupings = kept<readonly Grouping[]>();
  readonly #rows = kept<readonly BarRow[]>();

  /** Takes over the plan as it is now. @throws RangeError where `today` is no ISO day. */
  update(file: PlanFile, options: ModelOptions): void {
    const { today, calendar } = options;
    const same = today === this.#options?.today && calendar === this.#options.calendar;
    if (this.#rollup?.file === file && same) return;
    if (this.#rollup && same) this.#rollup.update(file);
    else this.#rollup = new ProgressRollup(file, { today, calendar });
    this.#options = options;
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
    return this.#rows([this.rollup, this.rollup.file, by, period], () => barRows(this.rollup, by, period));
  }

  line(period: string): ExpectedLine {
    return this.#line([this.rollup, this.rollup.file, period], () => expectedLine(this.rollup, period));
  }

  /** Percent of the tasks that were to be done by the end of the period; null where the plan names no months. */
  expected(period: string): number | null {
    const { points, total } = this.line(period);
    const now = points.filter(({ done }) => done !== null).at(-1);
    return now && total > 0 ? (now.planned / total) * 100 : null;
  }

  /** The periods in the columns of the grid of reports, up to the one that is shown. */
  gridPeriods(period: string): string[] {
    const { periods } = this;
    return periods.slice(0, periods.indexOf(period) + 1).slice(-GRID_PERIODS);
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

  /** The tasks of the whole plan that stand so. */
  tasksStanding(standing: Standing, period: string): ShownTask[] {
    const { tasks } = this.rollup.section(null, period);
    const standingSo = tasks.filter((item) => this.rollup.state(item, period).standing === standing);
    return this.tasks(standingSo, period, null);
  }
}

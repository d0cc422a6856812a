import type { PlanFile } from '@phoihop/plan';
import {
  currentPeriod,
  daysOfPeriod,
  offeredPeriods,
  periodOf,
  StandingRollup,
  usualKinds,
  type PeriodKind,
  type ReportingCalendar,
  type StandingCounts,
} from '@phoihop/plan/progress';
import { dequal } from 'dequal/lite';
import { barRows, groupingsOf, type BarRow, type Grouping } from '../bars/bar-rows.js';
import { kept } from './kept.js';

export interface ModelOptions {
  today: string;
  calendar: ReportingCalendar;
  /** The periods that reports are written for; the usual ones where left out. */
  kinds: readonly PeriodKind[] | undefined;
  /** The tasks that are looked at, by id; null for all. */
  within: ReadonlySet<string> | null;
}

/**
 * What the bars show of a plan: where its work stands, which follows the plan, and what is made from it. What the cards
 * and files need besides is in `details/progress-details.ts`.
 */
export class ProgressModel {
  #rollup: StandingRollup | undefined;
  #options: ModelOptions | undefined;
  readonly #periods = kept<readonly string[]>(dequal);
  readonly #groupings = kept<readonly Grouping[]>();
  readonly #rows = kept<readonly BarRow[]>();
  readonly #whole = kept<StandingCounts>();

  /** Takes over the plan as it is now. @throws RangeError where `today` is no ISO day. */
  update(file: PlanFile, options: ModelOptions): void {
    const { today, calendar } = options;
    const same = today === this.#options?.today && calendar === this.#options.calendar;
    this.#options = options;
    if (this.#rollup?.file === file && same) return;
    if (this.#rollup && same) this.#rollup.update(file);
    else this.#rollup = new StandingRollup(file, { today, calendar });
  }

  /** The tasks that are looked at; null where all are. */
  get within(): ReadonlySet<string> | null {
    return this.#options?.within ?? null;
  }

  /** All tasks that are looked at, added up. */
  whole(period: string): StandingCounts {
    const { rollup, within } = this;
    if (!within) return rollup.countsOfSection(null, period);
    return this.#whole([rollup, rollup.file, within, period], () => rollup.counts(within, period));
  }

  get rollup(): StandingRollup {
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
    const { rollup, within } = this;
    return this.#rows([rollup, rollup.file, within, by, period], () => barRows(rollup, by, period, within));
  }
}

// What making sentences needs; loaded when a report is composed or compared with what was noted.
import type { PlanFile } from '@phoihop/plan';
import { ProgressRollup, type ReportingCalendar } from '@phoihop/plan/progress';

export { segmentsOf, type Segment } from '@phoihop/plan/compare';
export {
  composeReportInSlices,
  keepSentence,
  recomposeInSlices,
  replaceBody,
  takeFigures,
  takeSentence,
} from '@phoihop/plan/report';

/** One roll-up that follows a plan: what a change cannot have touched is not counted again. */
export class KeptRollup {
  #rollup: ProgressRollup | undefined;
  #calendar: ReportingCalendar | undefined;

  of(file: PlanFile, today: string, calendar: ReportingCalendar): ProgressRollup {
    if (this.#rollup?.today !== today || this.#calendar !== calendar) {
      this.#rollup = new ProgressRollup(file, { today, calendar });
      this.#calendar = calendar;
    } else if (this.#rollup.file !== file) this.#rollup.update(file);
    return this.#rollup;
  }
}

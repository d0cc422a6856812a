import { Quiet } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import type { ReportingCalendar } from '@phoihop/plan/progress';
import type { Recomposed } from '@phoihop/plan/report';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Part = typeof import('./compose-part.js');

/** What a report is made from. */
export interface Making {
  file: PlanFile;
  period: string;
  agency: string | undefined;
  /** The day up to which the work is looked at (ISO). */
  day: string;
  calendar: ReportingCalendar;
}

/** What has become of a report's sentences, for just this state of report and plan. */
export interface Looked {
  report: PlanFile;
  file: PlanFile;
  recomposed: Recomposed;
}

export interface ComposingHost extends ReactiveControllerHost {
  /** What there is to look at now; undefined where no report is shown that was made from this plan. */
  readonly looking: { report: PlanFile; making: Making } | undefined;
  /** It was found what would be said now. */
  looked: (looked: Looked) => void;
}

/** Composes reports and looks what has become of their sentences, in slices that leave the page quick. */
export class Composing implements ReactiveController {
  /** The share that is done while a report is composed; undefined otherwise. */
  share: number | undefined;
  /** What makes sentences could not be loaded. */
  notLoaded = false;
  latest: Looked | undefined;
  readonly #host: ComposingHost;
  readonly #quiet: Quiet;
  #part: Part | undefined;
  #rollup: InstanceType<Part['KeptRollup']> | undefined;
  #work = new AbortController();
  #asked: { report: PlanFile; file: PlanFile; day: string } | undefined;

  constructor(host: ComposingHost) {
    this.#host = host;
    this.#quiet = new Quiet(() => void this.#look());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#quiet.cancel();
    this.#work.abort();
    this.#asked = undefined;
    this.share = undefined;
  }

  /** Ends the composing that is under way. */
  stop(): void {
    this.#work.abort();
    this.share = undefined;
    this.#host.requestUpdate();
  }

  /** What was loaded; undefined until something was composed or looked at. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Looks again as soon as there is a pause, where report or plan are others than when it was last looked. */
  hostUpdated(): void {
    const { looking } = this.#host;
    if (!looking) {
      this.#asked = undefined;
      return;
    }
    const { report, making } = looking;
    const same =
      this.#asked?.report === report && this.#asked.file === making.file && this.#asked.day === making.day;
    if (same) return;
    const first = this.#asked?.report.plan.id !== report.plan.id || this.#asked.file !== making.file;
    this.#asked = { report, file: making.file, day: making.day };
    if (first) this.#quiet.soon();
    else this.#quiet.ask();
  }

  /** Makes a report; null where that was ended or what makes sentences could not be loaded. */
  async compose(making: Making): Promise<PlanFile | null> {
    this.share = 0;
    this.#host.requestUpdate();
    const part = await this.load();
    if (!part) {
      this.share = undefined;
      return null;
    }
    this.#work.abort();
    const work = (this.#work = new AbortController());
    const report = await part.composeReportInSlices(making.file, this.#options(part, making), {
      signal: work.signal,
      progress: (share) => {
        this.share = share;
        this.#host.requestUpdate();
      },
    });
    this.share = undefined;
    this.#host.requestUpdate();
    return report;
  }

  /** What has become of a report by another day, for a person who asks for it. */
  async recompose(report: PlanFile, making: Making): Promise<Recomposed | null> {
    const part = await this.load();
    if (!part) return null;
    this.#work.abort();
    const work = (this.#work = new AbortController());
    return part.recomposeInSlices(report, making.file, this.#options(part, making), { signal: work.signal });
  }

  /** Loads what makes sentences. */
  async load(): Promise<Part | null> {
    try {
      this.#part ??= await import('./compose-part.js');
      this.notLoaded = false;
      return this.#part;
    } catch {
      this.notLoaded = true;
      return null;
    } finally {
      this.#host.requestUpdate();
    }
  }

  /** Looks again by itself no more until something changes. */
  async #look(): Promise<void> {
    const { looking } = this.#host;
    if (!looking || this.share !== undefined) {
      this.#asked = undefined;
      return;
    }
    const { report, making } = looking;
    const recomposed = await this.recompose(report, making);
    if (!recomposed) return;
    this.latest = { report, file: making.file, recomposed };
    this.#host.looked(this.latest);
    this.#host.requestUpdate();
  }

  #options(part: Part, { file, period, agency, day, calendar }: Making) {
    this.#rollup ??= new part.KeptRollup();
    const rollup = this.#rollup.of(file, day, calendar);
    return { period, ...(agency === undefined ? {} : { agency }), today: day, calendar, rollup };
  }
}

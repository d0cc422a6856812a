import {
  baseStyles,
  buttonStyles,
  dayIn,
  noticeStyles,
  noticeView,
  periodLabel,
  PlanWidget,
  statusStyles,
  statusView,
  type Notice,
} from '@phoihop/kit';
import type { PlanFile, Refusal } from '@phoihop/plan';
import { agencyOfPerson } from '@phoihop/plan/bodies';
import {
  currentPeriod,
  offeredPeriods,
  parsePeriod,
  usualKinds,
  type PeriodKind,
  type ReportingCalendar,
} from '@phoihop/plan/progress';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Making } from './composing/composing.controller.js';
import { headView } from './head/head.view.js';
import { skeletonView, startView } from './head/start.view.js';
import { keyOf, placeKey, ReportPlace } from './place/report-place.js';
import { NoteProgressEvent, OpenReportEvent } from './report-composer.events.js';
import {
  composerRefusals,
  reportComposerMessages,
  type ReportComposerMessages,
} from './report-composer.messages.js';
import { reportComposerStyles } from './report-composer.styles.js';

type DeskPart = typeof import('./desk/desk-part.js');

/** Which report is looked at. */
interface Selection {
  period: string;
  agency: string | undefined;
}

/**
 * Composes a report on a plan (báo cáo) from what was noted, and lets a person edit it sentence by sentence; each tells
 * where it comes from, and those that nobody has edited follow what is noted later. The report is a plan file of kind
 * `report`, held by the `<ph-plan>` that `report-for` names or by the widget itself. It changes nothing of the plan.
 *
 * @summary A report that writes itself from what was noted, and stays the person's.
 * @tag ph-report-composer
 * @example
 * ```html
 * <ph-plan src="plan.json"><ph-report-composer report-for="bao-cao" opens-report></ph-report-composer></ph-plan>
 * <ph-plan id="bao-cao" draft><ph-plan-editor></ph-plan-editor></ph-plan>
 * ```
 * @event {ReportEvent} ph-report - the report is another: composed, edited, or brought up to date (bubbles, composed)
 * @event {OpenReportEvent} ph-open-report - a person wants to edit the whole report (bubbles, composed)
 * @event {NoteProgressEvent} ph-note-progress - a person wants to note what is missing (bubbles, composed)
 * @csspart paper - the report
 * @csspart line - one line of it
 * @csspart source - where the sentence in hand comes from
 * @csspart flag - a sentence whose figures have changed since it was edited
 * @csspart waiting - tasks that wait for figures
 * @csspart missing - lines that could be added
 * @csspart notice - the message at the end, with what can be done about it
 */
export class ReportComposer extends PlanWidget {
  static override styles = [...baseStyles, buttonStyles, statusStyles, noticeStyles, reportComposerStyles];

  /** The id of the `<ph-plan>` that holds the report; the widget holds it itself where left out. */
  @property({ attribute: 'report-for' }) reportFor: string | undefined;

  /** The name of the period, as `2026-H1`; that of today where left out and nobody has chosen. */
  @property() period: string | undefined;

  /** The id of the body that reports; that of the person where left out; empty for a report of all of them. */
  @property() agency: string | undefined;

  /** The day up to which the work is looked at (ISO); today in Viet Nam where left out. */
  @property() today: string | undefined;

  /** When the office closes its periods. */
  @property({ attribute: false }) calendar: ReportingCalendar = {};

  /** The periods that reports are written for. */
  @property({ attribute: false }) kinds: readonly PeriodKind[] = usualKinds;

  /** The host opens the report in an editor on `ph-open-report`. */
  @property({ type: Boolean, attribute: 'opens-report' }) opensReport = false;

  /** The host lets the person note progress on `ph-note-progress`. */
  @property({ type: Boolean, attribute: 'notes-progress' }) notesProgress = false;

  @state() private notice: Notice | undefined;

  /** What a report in work needs could not be loaded. */
  @state() private notLoaded = false;

  readonly #place = new ReportPlace(this, () => this.reportFor);
  #part: DeskPart | undefined;
  #desk: InstanceType<DeskPart['ReportDesk']> | undefined;
  #loading: Promise<void> | undefined;
  #chosen: Selection | undefined;

  /** The report as it is now; set, it is gone on with. An equal one changes nothing: caret and undo stay. */
  @property({ attribute: false, noAccessor: true })
  get report(): PlanFile | undefined {
    return this.#place.report;
  }

  set report(report: PlanFile | undefined) {
    this.#place.give(report);
  }

  /** Its texts in the language of its place. @internal */
  get texts(): ReportComposerMessages {
    return this.textsOf(reportComposerMessages);
  }

  /** Whether sentences are fields. @internal */
  get mayEdit(): boolean {
    return !this.readonly && !this.#place.readonly && this.report !== undefined;
  }

  /** What is looked at: the report that is shown, with what it was made from. @internal */
  get looking(): { report: PlanFile; making: Making } | undefined {
    const { report, plan } = this;
    const on = report?.plan.reportOn;
    if (!on || on.plan !== plan?.plan.id || this.#shown !== report) return undefined;
    return { report, making: this.#making(plan, on.period, on.agency, on.day) };
  }

  /** Whether it was looked what would be said now, by the plan and the report as they are. @internal */
  get isUpToDate(): boolean {
    return this.#shown === undefined || (this.#desk?.isUpToDate ?? false);
  }

  /** Hands over what is being typed. @internal */
  handOver(): void {
    this.#desk?.hand.edits.flush();
  }

  /** Where what is missing is noted. @internal */
  get note(): ((item: string) => void) | undefined {
    const { plan } = this;
    if (!this.notesProgress || !plan) return undefined;
    return (item) => {
      const { period, agency } = this.#selection(plan);
      this.dispatchEvent(new NoteProgressEvent(item, period, agency));
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('reportFor')) this.#place.resolve();
    this.#place.rights = { actor: this.actor ?? this.person, readonly: this.readonly, can: this.can };
  }

  protected override render(): TemplateResult {
    const { plan } = this;
    if (!plan) return html`<div class="widget">${statusView(this.source, this.language, this.fault)}</div>`;
    const report = this.#shown;
    const desk = report && this.#desk;
    const pointed = (event: PointerEvent): void => this.#desk?.pointed(event);
    return html`<section class="widget" aria-labelledby="heading" @pointerdown=${pointed}>
      ${this.#headView(plan, report)}
      ${desk ? desk.view(plan, report) : report ? skeletonView() : this.#startView(plan)}
      ${noticeView(this.#desk?.undecided ?? this.notice ?? this.#fault ?? this.#desk?.work.standing(report))}
    </section>`;
  }

  protected override updated(): void {
    if (this.report && this.plan && !this.#desk && !this.notLoaded) void this.#load();
  }

  /** Loads what a report in work needs, once. */
  async #load(): Promise<InstanceType<DeskPart['ReportDesk']> | undefined> {
    this.#loading ??= import('./desk/desk-part.js').then(
      (part) => {
        this.#part = part;
        this.#desk = new part.ReportDesk(this, this.#place);
        const { elementStyles } = this.constructor as typeof ReportComposer;
        adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...part.deskStyles]);
      },
      () => {
        this.#loading = undefined;
        this.notLoaded = true;
      },
    );
    await this.#loading;
    this.requestUpdate();
    return this.#desk;
  }

  get #words() {
    return { texts: this.texts, language: this.language };
  }

  /** The day of the figures of what is composed now (ISO). @internal */
  get day(): string {
    return this.today ?? dayInVietnam(new Date());
  }

  /** The report that belongs to what is chosen. */
  get #shown(): PlanFile | undefined {
    const { report } = this;
    if (!report || !this.#chosen) return report;
    const key = placeKey(report);
    return key === undefined || key === keyOf(this.#chosen.period, this.#chosen.agency) ? report : undefined;
  }

  /** What is chosen: by the person, by the report that is there, by the host, by what is due today. */
  #selection(plan: PlanFile): Selection {
    if (this.#chosen) return this.#chosen;
    const on = this.report?.plan.reportOn;
    if (on) return { period: on.period, agency: on.agency };
    const { agencies } = plan.plan;
    const wanted = this.agency ?? agencyOfPerson(agencies, this.person?.agency);
    const agency = agencies.some(({ id }) => id === wanted) ? wanted : undefined;
    const asked = this.period !== undefined && parsePeriod(this.period).ok ? this.period : undefined;
    const offered = offeredPeriods(plan, this.day, this.kinds);
    return { period: asked ?? currentPeriod(offered, this.day, this.calendar), agency };
  }

  #making(file: PlanFile, period: string, agency: string | undefined, day: string): Making {
    return { file, period, agency, day, calendar: this.calendar };
  }

  #nameOf({ period, agency }: Selection): string {
    const body = this.plan?.plan.agencies.find(({ id }) => id === agency)?.name;
    return `${periodLabel(period, this.language)}, ${body ?? this.texts.allAgencies}`;
  }

  #headView(plan: PlanFile, report: PlanFile | undefined): TemplateResult {
    const { texts } = this;
    const { period, agency } = this.#selection(plan);
    const day = report?.plan.reportOn?.day;
    const carriers = plan.plan.agencies.filter(({ kind }) => kind !== 'person');
    return headView(
      {
        subject: plan.plan.subject,
        period,
        periods: Array.from(new Set([...offeredPeriods(plan, this.day, this.kinds), period])),
        agency,
        agencies: carriers,
        told: [
          ...(day === undefined ? [] : [texts.asOf(dayIn(this.language, day))]),
          ...(report && !this.mayEdit ? [texts.readonly] : []),
        ],
        menu: report ? (this.#desk?.menuView(report) ?? nothing) : nothing,
        choose: this.#choose,
        open:
          report && this.opensReport
            ? () => {
                this.#desk?.hand.drop();
                this.dispatchEvent(new OpenReportEvent(this.report ?? report));
              }
            : undefined,
      },
      this.#words,
    );
  }

  #startView(plan: PlanFile): TemplateResult {
    const selection = this.#selection(plan);
    const { report } = this;
    const on = report?.plan.reportOn;
    return startView(
      {
        share: this.#desk?.composing.share,
        empty: plan.plan.items.length === 0,
        period: periodLabel(selection.period, this.language),
        agency: plan.plan.agencies.find(({ id }) => id === selection.agency)?.name ?? this.texts.allAgencies,
        compose: this.readonly || this.#place.readonly ? undefined : () => void this.#compose(plan),
        occupied: !this.#place.free,
        stop: () => {
          this.#desk?.composing.stop();
        },
        kept: on
          ? {
              name: this.#nameOf({ period: on.period, agency: on.agency }),
              edits: this.#part?.handEdits(this.#part.shownLines(report)) ?? 0,
            }
          : undefined,
        back: () => {
          if (on) this.#choose(on.period, on.agency);
        },
      },
      this.#words,
    );
  }

  /** Told while the host asks for a period that does not exist. */
  get #fault(): Notice | undefined {
    if (this.notLoaded) {
      const retry = (): void => {
        this.notLoaded = false;
        void this.#load();
      };
      const { texts } = this;
      return { tone: 'late', text: texts.notLoaded, actions: [{ label: texts.retry, run: retry }] };
    }
    const asked = this.period === undefined || this.#chosen ? undefined : parsePeriod(this.period);
    return asked && !asked.ok ? { tone: 'watch', text: this.sentence(asked) } : undefined;
  }

  readonly #choose = (period: string, agency: string | undefined): void => {
    this.#desk?.hand.drop();
    this.#chosen = { period, agency };
    this.notice = undefined;
    const kept = this.#shown ? undefined : this.#place.kept(keyOf(period, agency));
    if (kept && this.#desk?.work.reopen(kept))
      this.notice = { tone: 'plain', text: this.texts.reopened(this.#nameOf(this.#chosen)) };
    this.requestUpdate();
  };

  async #compose(plan: PlanFile): Promise<void> {
    const selection = this.#selection(plan);
    const { period, agency } = selection;
    const desk = await this.#load();
    if (!(await desk?.work.compose(this.#making(plan, period, agency, this.day)))) return;
    this.#chosen = selection;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.sentence[tabindex="0"]')?.focus();
  }

  /** @internal */
  readonly tell = (notice: Notice | undefined): void => {
    this.notice = notice;
  };

  /** @internal */
  readonly sentence = (refusal: Refusal): string => this.sentenceFor(refusal, composerRefusals);
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-report-composer': ReportComposer;
  }
}

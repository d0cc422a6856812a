import {
  baseStyles,
  buttonStyles,
  iconStyles,
  MenuController,
  menuStyles,
  noticeStyles,
  noticeView,
  PlanWidget,
  sharedFilter,
  statusStyles,
  statusView,
  type Notice,
} from '@phoihop/kit';
import type { PlanFile, Result } from '@phoihop/plan';
import type { MatrixFilter } from '@phoihop/plan/matrix';
import {
  addedUp,
  parsePeriod,
  usualKinds,
  type PeriodKind,
  type ReportingCalendar,
} from '@phoihop/plan/progress';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import { includesFolded } from '@phoihop/vietnamese/text';
import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addStyles } from './add-styles.js';
import { afterPaint } from './after-paint.js';
import type { Grouping } from './bars/bar-rows.js';
import { barsView } from './bars/bars.view.js';
import type { Cards } from './cards/index.js';
import { EntryView } from './entry-view.controller.js';
import { fileEntries, type WantedFile } from './files/file-entries.js';
import { headView, periodView, sumOfGrouping, titleOfGrouping } from './head.view.js';
import { LazyPart } from './lazy-part.js';
import { narrowedView } from './narrowed.view.js';
import { progressChartMessages } from './progress-chart.messages.js';
import { progressChartStyles } from './progress-chart.styles.js';
import { ProgressModel } from './progress-model.js';
import { highlights, summarySentence } from './summary.js';

/** More rows than these scroll in a box of their own and can be searched. */
const SHORT = 40;

/**
 * How far the work of a plan has come (tiến độ thực hiện): bars by section, body or commune that share their rows with
 * their figures, planned against done over time, tasks by status, and which units have sent their report. Each bar leads
 * to its tasks and these to what was noted. Chart.js is loaded when a chart comes into view.
 *
 * @summary Progress of a plan as charts and as tables.
 * @tag ph-progress-chart
 * @example
 * ```html
 * <ph-plan src="plan.json"><ph-progress-chart period="2026-H1"></ph-progress-chart></ph-plan>
 * ```
 * @event {PhChangeEvent} ph-change - with a plan of its own: a person has changed it (bubbles, composed)
 * @csspart bars - the bars with their figures
 * @csspart row - one row of them
 * @csspart time - planned against done over time
 * @csspart statuses - tasks by status
 * @csspart figures - figures of the period, down to the entries that they come from
 * @csspart reports - which units have sent their report
 * @csspart task - one task behind a bar
 * @csspart notice - the message at the end, with what can be done about it
 */
export class ProgressChart extends PlanWidget {
  static override styles = [
    ...baseStyles,
    iconStyles,
    buttonStyles,
    menuStyles,
    statusStyles,
    noticeStyles,
    ...progressChartStyles,
  ];

  /** `chart`, or `entry` to note progress (where the person may). */
  @property() view: 'chart' | 'entry' = 'chart';

  /** The id of the body that progress is noted for; that of the person where left out. */
  @property() agency: string | undefined;

  /** What the bars stand for: `section`, `agency` or `unit`. */
  @property() by: Grouping = 'section';

  /** The name of the period that is looked at, as `2026-H1`; that of today where left out. */
  @property() period: string | undefined;

  /** The day from which it is looked at (ISO); today in Viet Nam where left out. */
  @property() today: string | undefined;

  /** When the office closes its periods, and when reports are due. */
  @property({ attribute: false }) calendar: ReportingCalendar = {};

  /** The periods that reports are written for. */
  @property({ attribute: false }) kinds: readonly PeriodKind[] = usualKinds;

  @state() private searched = '';
  @state() private notice: Notice | undefined;

  /** Whether the bars are on the screen: what stands below them comes behind the frame that shows them. */
  #settled = false;
  #shownFile: PlanFile | undefined;
  readonly #model = new ProgressModel();
  readonly #cards = new LazyPart(() => this.#loadCards());
  readonly #menu = new MenuController(this, () => undefined);
  readonly #entry = new EntryView(this, this.#model, {
    perform: (change) => this.perform(change),
    person: () => this.person,
    agency: () => this.agency,
    period: () => this.#shownPeriod,
    undo: () => {
      this.#tell(this.source?.undo(this));
    },
    sentenceFor: (refusal) => this.sentenceFor(refusal),
  });

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#cards.ready;
    return complete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const file = this.plan;
    if (!file) return;
    const today = this.today ?? dayInVietnam(new Date());
    const { calendar, kinds } = this;
    const filter = sharedFilter(this.source);
    this.#model.update(file, { today, calendar, kinds, filter });
    if (file !== this.#shownFile) this.#settleLater(file);
    if (this.view === 'entry' && !this.#entry.entry) void this.#startEntry();
    if (!changed.has('by')) return;
    this.#cards.part?.panel.close('bars');
    this.searched = '';
  }

  protected override render(): TemplateResult {
    const file = this.plan;
    if (!file) return html`<div class="widget">${statusView(this.source, this.language, this.fault)}</div>`;
    if (this.view === 'entry' && this.editable) return this.#entryView(file);
    const { texts } = this.#words;
    const { within } = this.#model;
    const whole = this.#model.whole(this.#shownPeriod);
    const summary =
      within && whole.total === 0 ? texts.summaryNone : summarySentence(whole, texts, this.language);
    return html`<section class="widget" aria-labelledby="heading">
      ${this.#headView(file)}
      ${
        within
          ? narrowedView(
              file.plan,
              sharedFilter(this.source),
              whole.total,
              this.#model.rollup,
              this.#words,
              () => {
                this.source?.narrow?.(undefined);
                this.#focusNext('.row-name');
              },
            )
          : nothing
      }
      <p class="summary">${summary} <span>${highlights(this.#rows, texts)}</span></p>
      ${
        whole.total === 0
          ? nothing
          : html`<div class="cards">${this.#barsView(file)} ${this.#cardsView(file)}</div>`
      }
      ${this.#settled ? this.#cards.part?.orphans(file) : noChange} ${noticeView(this.#fault ?? this.notice)}
    </section>`;
  }

  #cardsView(file: PlanFile): unknown {
    if (!this.#settled) return noChange;
    return this.#cards.part?.view({ file, period: this.#shownPeriod });
  }

  async #loadCards(): Promise<Cards> {
    const { Cards, cardsStyles } = await import('./cards/index.js');
    addStyles(this.renderRoot, cardsStyles);
    return new Cards(this, this.#model);
  }

  /** Where they cannot be loaded the bars stand, and it can be tried again. */
  async #showCards(): Promise<Cards | null> {
    const cards = await this.#cards.get();
    const { texts } = this.#words;
    if (!cards) {
      const retry = { label: texts.tryAgain, run: () => void this.#showCards() };
      this.notice = { tone: 'late', text: texts.notLoaded, actions: [retry] };
    } else if (this.notice?.text === texts.notLoaded) this.notice = undefined;
    this.requestUpdate();
    return cards;
  }

  #settleLater(file: PlanFile): void {
    this.#shownFile = file;
    this.#settled = false;
    afterPaint(() => {
      if (file !== this.#shownFile) return;
      this.#settled = true;
      void this.#showCards();
    });
  }

  get #words() {
    return { texts: this.textsOf(progressChartMessages), language: this.language };
  }

  get #shownPeriod(): string {
    return this.period && parsePeriod(this.period).ok ? this.period : this.#model.period;
  }

  get #grouping(): Grouping {
    return this.#model.groupings(this.#shownPeriod).find((each) => each === this.by) ?? 'section';
  }

  get #rows() {
    return this.#model.rows(this.#grouping, this.#shownPeriod);
  }

  /** Told while the host asks for a period that does not exist. */
  get #fault(): Notice | undefined {
    const asked = this.period ? parsePeriod(this.period) : undefined;
    return asked && !asked.ok ? { tone: 'watch', text: this.sentenceFor(asked) } : undefined;
  }

  #headView({ plan }: PlanFile): TemplateResult {
    const { texts } = this.#words;
    const period = this.#shownPeriod;
    return headView(
      {
        subject: plan.subject,
        by: this.#grouping,
        groupings: this.#model.groupings(period),
        ...this.#periods,
        menu: this.#menu,
        files: fileEntries(this.#model, this.#grouping, texts, (file) => void this.#fetch(file)),
        group: (by) => {
          this.by = by;
        },
        note: this.editable
          ? () => {
              this.view = 'entry';
            }
          : undefined,
      },
      this.#words,
    );
  }

  #entryView({ plan }: PlanFile): TemplateResult {
    return html`<section class="widget" aria-labelledby="heading">
      ${this.#entry.view({
        subject: plan.subject,
        period: this.#shownPeriod,
        periods: periodView(this.#periods, this.#words),
        canUndo: this.source?.canUndo ?? false,
        canRedo: this.source?.canRedo ?? false,
        undo: () => {
          this.#tell(this.source?.undo(this));
        },
        redo: () => {
          this.#tell(this.source?.redo(this));
        },
        back: () => {
          this.#entry.entry?.edits.flush();
          this.view = 'chart';
        },
      })}
      ${noticeView(this.#entry.entry?.notice ?? this.#fault ?? this.notice)}
    </section>`;
  }

  /** What is missing is told, and the chart stays. */
  async #startEntry(): Promise<void> {
    if (await this.#entry.start()) return;
    this.view = 'chart';
    this.notice = { tone: 'late', text: this.#words.texts.notLoaded };
  }

  #tell(result: Result<PlanFile> | undefined): void {
    this.notice = result && !result.ok ? { tone: 'late', text: this.sentenceFor(result) } : undefined;
  }

  get #periods() {
    const period = this.#shownPeriod;
    return {
      period,
      periods: Array.from(new Set([...this.#model.periods, period])),
      choosePeriod: (chosen: string) => {
        this.period = chosen;
      },
    };
  }

  #barsView(file: PlanFile): TemplateResult {
    const period = this.#shownPeriod;
    const by = this.#grouping;
    const { texts } = this.#words;
    const all = this.#rows;
    const rows = this.searched === '' ? all : all.filter(({ name }) => includesFolded(name, this.searched));
    const ofPlan = by === 'section' && rows.length === all.length;
    const expected = ofPlan ? this.#model.expected(period) : null;
    return barsView(
      {
        title: titleOfGrouping(by, texts),
        rows,
        sum: {
          name: ofPlan && !this.#model.within ? texts.whole : sumOfGrouping(by, rows.length, texts),
          tally: ofPlan ? this.#model.whole(period) : addedUp(rows.map(({ tally }) => tally)),
        },
        search:
          all.length > SHORT
            ? {
                text: this.searched,
                searched: (text) => {
                  this.searched = text;
                },
              }
            : undefined,
        expected: this.#settled ? expected : undefined,
        asOf: this.#model.asOf(period),
        open: this.#cards.part?.panel.openIn('bars') ?? null,
        detail: (id) =>
          this.#cards.part?.rowDetail(by, id, { file, period }, this.#narrowing(by, id)) ?? nothing,
        choose: (event) => {
          // The target of an event is its own only until somebody waits.
          const { target } = event;
          if (target instanceof HTMLElement) void this.#chooseRow(target);
        },
      },
      this.#words,
    );
  }

  /** Narrows all that is shown to a row; undefined where there is nothing more to leave out. */
  #narrowing(by: Grouping, id: string): (() => void) | undefined {
    const filter: MatrixFilter = by === 'section' ? { section: id } : { agency: id };
    if (this.#rows.length < 2) return undefined;
    return () => {
      this.source?.narrow?.({ ...sharedFilter(this.source), ...filter });
      this.#focusNext('.narrowed button');
    };
  }

  /** What was pressed is gone: the focus goes where a person goes on. */
  #focusNext(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  async #chooseRow(pressed: HTMLElement): Promise<void> {
    (await this.#showCards())?.panel.chooseRow(pressed);
  }

  async #fetch(wanted: WantedFile): Promise<void> {
    const part = await import('./files/fetch-file.js').catch(() => null);
    const { texts } = this.#words;
    const subject = {
      host: this,
      model: this.#model,
      by: this.#grouping,
      period: this.#shownPeriod,
      language: this.language,
    };
    const done = part ? await part.fetchFile(wanted, subject) : false;
    this.notice = done ? undefined : { tone: 'late', text: texts.notLoaded };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-progress-chart': ProgressChart;
  }
}

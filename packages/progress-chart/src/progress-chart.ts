import {
  baseStyles,
  buttonStyles,
  iconDownload,
  iconStyles,
  MenuController,
  menuStyles,
  noticeView,
  PlanWidget,
  statusStyles,
  statusView,
  type Notice,
} from '@phoihop/kit';
import type { PlanFile, Result } from '@phoihop/plan';
import { parsePeriod, usualKinds, type PeriodKind, type ReportingCalendar } from '@phoihop/plan/progress';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import { includesFolded } from '@phoihop/vietnamese/text';
import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Grouping } from './bars/bar-rows.js';
import { afterPaint } from './after-paint.js';
import { barsView } from './bars/bars.view.js';
import { ChartCanvas } from './canvas/chart-canvas.controller.js';
import { ChartDrawings } from './canvas/chart-drawings.js';
import { EntryView } from './entry-view.controller.js';
import { fetchPicture, fetchTable, type FileContents } from './files/fetch-files.js';
import { headView, periodView, titleOfGrouping } from './head.view.js';
import { progressChartMessages } from './progress-chart.messages.js';
import { progressChartStyles } from './progress-chart.styles.js';
import { ProgressModel } from './progress-model.js';
import { reportsView } from './reports/reports.view.js';
import { statusesView } from './statuses/statuses.view.js';
import { highlights, summarySentence } from './summary.js';
import { orphansView } from './tasks/orphans.view.js';
import { standingFrom, TaskPanel } from './tasks/task-panel.controller.js';
import type { ShownTask } from './tasks/tasks.view.js';
import { timePoints, timeSentence } from './time/time-points.js';
import { timeView } from './time/time.view.js';

/** More rows than these scroll in a box of their own and can be searched. */
const SHORT = 40;

/** Draws; brings Chart.js with it. */
const loadParts = () => import('./canvas/draw.js');

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
  @state() private timeTable = false;
  @state() private notice: Notice | undefined;

  /** Whether the bars are on the screen: what stands below them comes behind the frame that shows them. */
  #settled = false;
  #shownFile: PlanFile | undefined;
  readonly #model = new ProgressModel();
  readonly #drawings = new ChartDrawings();
  readonly #panel = new TaskPanel(this);
  readonly #menu = new MenuController(this, () => undefined);
  readonly #entry = new EntryView(
    this,
    this.#model,
    {
      perform: (change) => this.perform(change),
      person: () => this.person,
      agency: () => this.agency,
      sentenceFor: (refusal) => this.sentenceFor(refusal),
    },
    (this.constructor as typeof ProgressChart).elementStyles,
  );
  readonly #time = new ChartCanvas(this, 'time', () => this.#timeDrawing(), loadParts);
  readonly #ring = new ChartCanvas(this, 'ring', () => this.#ringDrawing(), loadParts);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const file = this.plan;
    if (!file) return;
    const today = this.today ?? dayInVietnam(new Date());
    this.#model.update(file, { today, calendar: this.calendar, kinds: this.kinds });
    if (file !== this.#shownFile) this.#settleLater(file);
    if (this.view === 'entry' && !this.#entry.entry) void this.#startEntry();
    if (!changed.has('by')) return;
    this.#panel.close('bars');
    this.searched = '';
  }

  protected override render(): TemplateResult {
    const file = this.plan;
    if (!file) return html`<div class="widget">${statusView(this.source, this.language, this.fault)}</div>`;
    if (this.view === 'entry' && this.editable) return this.#entryView(file);
    const { texts } = this.#words;
    const whole = this.#whole;
    return html`<section class="widget" aria-labelledby="heading">
      ${this.#headView(file)}
      <p class="summary">
        ${summarySentence(whole, texts, this.language)} <span>${highlights(this.#rows, texts)}</span>
      </p>
      ${
        whole.total === 0
          ? nothing
          : html`<div class="cards">
              ${this.#barsView()}
              ${
                this.#settled
                  ? html`${this.#timeView()} ${this.#ringView()} ${this.#reportsView(file)}`
                  : noChange
              }
            </div>`
      }
      ${this.#settled ? orphansView(file, this.#words) : noChange} ${noticeView(this.#fault ?? this.notice)}
    </section>`;
  }

  #settleLater(file: PlanFile): void {
    this.#shownFile = file;
    this.#settled = false;
    afterPaint(() => {
      if (file !== this.#shownFile) return;
      this.#settled = true;
      this.requestUpdate();
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

  get #whole() {
    return this.#model.rollup.section(null, this.#shownPeriod);
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
        files: [
          { label: texts.fetchPicture, icon: iconDownload, run: () => void this.#fetchPicture() },
          { label: texts.fetchTable, icon: iconDownload, run: this.#fetchTable },
        ],
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

  #barsView(): TemplateResult {
    const period = this.#shownPeriod;
    return barsView(
      {
        title: titleOfGrouping(this.#grouping, this.#words.texts),
        rows: this.#rows.filter(({ name }) => includesFolded(name, this.searched)),
        whole: this.#whole,
        search:
          this.#rows.length > SHORT
            ? {
                text: this.searched,
                searched: (text) => {
                  this.searched = text;
                },
              }
            : undefined,
        expected: this.#settled ? this.#model.expected(period) : undefined,
        asOf: this.#model.asOf(period),
        open: this.#panel.openIn('bars'),
        detail: () => this.#rowTasksView(),
        choose: this.#chooseRow,
      },
      this.#words,
    );
  }

  #rowTasksView(): TemplateResult {
    const row = this.#rows.find(({ id }) => id === this.#panel.openIn('bars'));
    const agency = row && this.#grouping !== 'section' ? row.id : null;
    return this.#tasksView(this.#model.tasks(row?.tally.tasks ?? [], this.#shownPeriod, agency));
  }

  #tasksView(tasks: readonly ShownTask[]): TemplateResult {
    return this.#panel.view(tasks, this.plan?.plan.agencies ?? [], this.#words);
  }

  #timeView(): TemplateResult | typeof nothing {
    const line = this.#model.line(this.#shownPeriod);
    if (line.points.length === 0) return nothing;
    const now = line.points.filter(({ done }) => done !== null).at(-1);
    return timeView(
      {
        points: timePoints(line, this.language),
        sentence: timeSentence(line, this.#words.texts),
        behind: (now?.done ?? 0) < (now?.planned ?? 0),
        status: this.#time.status,
        tableShown: this.timeTable,
        toggleTable: () => {
          this.timeTable = !this.timeTable;
        },
        retry: () => void this.#time.start(),
      },
      this.#words.texts,
    );
  }

  #ringView(): TemplateResult {
    const open = standingFrom(this.#panel.openIn('ring') ?? undefined);
    return statusesView(
      {
        whole: this.#whole,
        sentence: summarySentence(this.#whole, this.#words.texts, this.language),
        status: this.#ring.status,
        open,
        detail: () => this.#tasksView(open ? this.#model.tasksStanding(open, this.#shownPeriod) : []),
        choose: (standing) => {
          this.#panel.open('ring', standing, null);
        },
        pressed: (event) => {
          const part = this.#ringDrawing()?.parts[this.#ring.partAt(event) ?? -1];
          if (part) this.#panel.open('ring', part.standing, null);
        },
        retry: () => void this.#ring.start(),
      },
      this.#words,
    );
  }

  #reportsView({ plan }: PlanFile): TemplateResult | typeof nothing {
    const rows = this.#model.grid(this.#shownPeriod);
    if (rows.length === 0) return nothing;
    const agencies = new Map(plan.agencies.map((agency) => [agency.id, agency]));
    return reportsView({ rows, agencies, periods: this.#model.gridPeriods(this.#shownPeriod) }, this.#words);
  }

  #timeDrawing() {
    return this.plan && this.#settled
      ? this.#drawings.time(this.#model.line(this.#shownPeriod), this.language)
      : null;
  }

  #ringDrawing() {
    return this.plan && this.#settled ? this.#drawings.ring(this.#whole, this.language) : null;
  }

  readonly #chooseRow = (event: Event): void => {
    if (event.target instanceof HTMLElement) this.#panel.chooseRow(event.target);
  };

  get #contents(): FileContents {
    return {
      plan: this.plan?.plan.id ?? '',
      period: this.#shownPeriod,
      rows: this.#rows,
      whole: this.#whole,
      language: this.language,
    };
  }

  readonly #fetchTable = (): void => {
    fetchTable(this.#contents);
  };

  readonly #fetchPicture = async (): Promise<void> => {
    const drawn = await fetchPicture(this.#contents, this, loadParts);
    this.notice = drawn ? undefined : { tone: 'late', text: this.#words.texts.notDrawn };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-progress-chart': ProgressChart;
  }
}

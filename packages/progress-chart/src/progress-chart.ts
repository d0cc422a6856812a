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
import type { PlanFile } from '@phoihop/plan';
import {
  entriesBesideTasks,
  orphanEntries,
  parsePeriod,
  standings,
  type PeriodKind,
  type ReportingCalendar,
  type Standing,
} from '@phoihop/plan/progress';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import { includesFolded } from '@phoihop/vietnamese/text';
import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Grouping } from './bars/bar-rows.js';
import { barStyles, standingStyles } from './bars/bars.styles.js';
import { afterPaint } from './after-paint.js';
import { barsView } from './bars/bars.view.js';
import { canvasStyles } from './canvas/canvas.styles.js';
import { ChartCanvas } from './canvas/chart-canvas.controller.js';
import { barDrawing, ChartDrawings } from './canvas/chart-drawings.js';
import { paperLookOf } from './canvas/look.js';
import { pictureFile } from './files/picture-file.js';
import { saveFile } from './files/save-file.js';
import { csvFile, tableOf } from './files/table-file.js';
import { headView, titleOfGrouping } from './head.view.js';
import { periodLabel } from './period-label.js';
import { progressChartMessages } from './progress-chart.messages.js';
import { progressChartStyles } from './progress-chart.styles.js';
import { ProgressModel, usualKinds } from './progress-model.js';
import { reportsView } from './reports/reports.view.js';
import { statusesView } from './statuses/statuses.view.js';
import { highlights, summarySentence } from './summary.js';
import { orphansView } from './tasks/orphans.view.js';
import { taskStyles } from './tasks/tasks.styles.js';
import { tasksView, type ShownTask } from './tasks/tasks.view.js';
import { timePoints, timeSentence } from './time/time-points.js';
import { timeView } from './time/time.view.js';

/** More rows than these scroll in a box of their own and can be searched. */
const SHORT = 40;

/** Draws; brings Chart.js with it. */
const loadParts = () => import('./canvas/draw.js');

/** A row of the bars, or a standing of the ring, whose tasks are shown, and which of them. */
interface Opened {
  place: 'bars' | 'ring';
  id: string;
  only: Standing | null;
}

function standingFrom(text: string | undefined): Standing | null {
  return standings.find((each) => each === text) ?? null;
}

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
    progressChartStyles,
    standingStyles,
    barStyles,
    taskStyles,
    canvasStyles,
  ];

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

  @state() private opened: Opened | undefined;
  @state() private openTasks: ReadonlySet<string> = new Set();
  @state() private searched = '';
  @state() private timeTable = false;
  @state() private notice: Notice | undefined;

  /** Whether the bars are on the screen: what stands below them comes behind the frame that shows them. */
  #settled = false;
  #shownFile: PlanFile | undefined;
  readonly #model = new ProgressModel();
  readonly #drawings = new ChartDrawings();
  readonly #menu = new MenuController(this, () => undefined);
  readonly #time = new ChartCanvas(this, 'time', () => this.#timeDrawing(), loadParts);
  readonly #ring = new ChartCanvas(this, 'ring', () => this.#ringDrawing(), loadParts);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const file = this.plan;
    if (!file) return;
    const today = this.today ?? dayInVietnam(new Date());
    this.#model.update(file, { today, calendar: this.calendar, kinds: this.kinds });
    if (file !== this.#shownFile) this.#settleLater(file);
    if (changed.has('by') && this.opened?.place === 'bars') this.opened = undefined;
    if (changed.has('by')) this.searched = '';
  }

  protected override render(): TemplateResult {
    const file = this.plan;
    if (!file) return html`<div class="widget">${statusView(this.source, this.language, this.fault)}</div>`;
    const { texts } = this.#words;
    const whole = this.#model.rollup.section(null, this.#shownPeriod);
    return html`<section class="widget" aria-labelledby="heading">
      ${this.#headView(file)}
      <p class="summary">
        ${summarySentence(whole, texts, this.language)} <span>${highlights(this.#rows, texts)}</span>
      </p>
      ${
        whole.total === 0
          ? nothing
          : html`<div class="cards">
              ${this.#barsView()} ${this.#settled ? this.#otherViews(file) : noChange}
            </div>`
      }
      ${this.#settled ? this.#orphansView(file) : noChange} ${noticeView(this.#fault ?? this.notice)}
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
        period,
        periods: Array.from(new Set([...this.#model.periods, period])),
        menu: this.#menu,
        files: [
          { label: texts.fetchPicture, icon: iconDownload, run: () => void this.#fetchPicture() },
          { label: texts.fetchTable, icon: iconDownload, run: this.#fetchTable },
        ],
        group: (by) => {
          this.by = by;
        },
        choosePeriod: (chosen) => {
          this.period = chosen;
        },
        note: undefined,
      },
      this.#words,
    );
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
        open: this.opened?.place === 'bars' ? this.opened.id : null,
        detail: () => this.#rowTasksView(),
        choose: this.#chooseRow,
      },
      this.#words,
    );
  }

  /** What stands below the bars. */
  #otherViews(file: PlanFile): TemplateResult {
    return html`${this.#timeView()} ${this.#ringView()} ${this.#reportsView(file)}`;
  }

  #orphansView(file: PlanFile): TemplateResult | typeof nothing {
    const entries = [...orphanEntries(file), ...entriesBesideTasks(file)];
    return orphansView(entries, file.plan.agencies, this.#words);
  }

  #rowTasksView(): TemplateResult {
    const row = this.#rows.find(({ id }) => id === this.opened?.id);
    const agency = row && this.#grouping !== 'section' ? row.id : null;
    return this.#tasksView(this.#model.tasks(row?.tally.tasks ?? [], this.#shownPeriod, agency));
  }

  #tasksView(tasks: readonly ShownTask[]): TemplateResult {
    return tasksView(
      {
        tasks,
        agencies: this.plan?.plan.agencies ?? [],
        only: this.opened?.only ?? null,
        open: this.openTasks,
        choose: (only) => {
          if (this.opened) this.opened = { ...this.opened, only };
        },
        toggle: (item) => {
          const open = new Set(this.openTasks);
          if (!open.delete(item)) open.add(item);
          this.openTasks = open;
        },
      },
      this.#words,
    );
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
    const open = this.opened?.place === 'ring' ? standingFrom(this.opened.id) : null;
    return statusesView(
      {
        whole: this.#whole,
        sentence: summarySentence(this.#whole, this.#words.texts, this.language),
        status: this.#ring.status,
        open,
        detail: () => this.#tasksView(open ? this.#model.tasksStanding(open, this.#shownPeriod) : []),
        choose: (standing) => {
          this.#open('ring', standing, null);
        },
        pressed: (event) => {
          const part = this.#ringDrawing()?.parts[this.#ring.partAt(event) ?? -1];
          if (part) this.#open('ring', part.standing, null);
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

  /** Shows the tasks of a row or a standing; what is shown already closes, unless another part of it was chosen. */
  #open(place: Opened['place'], id: string, only: Standing | null): void {
    const same = this.opened?.place === place && this.opened.id === id && this.opened.only === only;
    this.opened = same ? undefined : { place, id, only };
    this.openTasks = new Set();
  }

  readonly #chooseRow = (event: Event): void => {
    const pressed = event.target instanceof HTMLElement ? event.target : null;
    const row = pressed?.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (row === undefined) return;
    const standing = pressed?.dataset.standing;
    const closes = standing === undefined && this.opened?.place === 'bars' && this.opened.id === row;
    if (closes) this.opened = undefined;
    else this.#open('bars', row, standingFrom(standing));
  };

  #fileName(kind: string): string {
    return `tien-do-${this.plan?.plan.id ?? ''}-${this.#shownPeriod}.${kind}`.replace(/[^\w.-]+/gu, '-');
  }

  readonly #fetchTable = (): void => {
    saveFile(this.#fileName('csv'), csvFile(tableOf(this.#rows, this.#whole, this.#words)));
  };

  readonly #fetchPicture = async (): Promise<void> => {
    const { texts } = this.#words;
    const title = `${texts.heading}: ${periodLabel(this.#shownPeriod, this.language)}`;
    const note = summarySentence(this.#whole, texts, this.language);
    const drawing = barDrawing(title, note, this.#rows, this.#whole, this.language);
    const picture = await pictureFile(drawing, paperLookOf(this), loadParts).catch(() => null);
    if (picture) saveFile(this.#fileName('png'), picture);
    this.notice = picture ? undefined : { tone: 'late', text: texts.notDrawn };
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-progress-chart': ProgressChart;
  }
}

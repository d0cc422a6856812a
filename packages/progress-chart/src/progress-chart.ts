import {
  baseStyles,
  buttonStyles,
  LaterPart,
  noticeStyles,
  noticeView,
  PlanWidget,
  statusStyles,
  statusView,
  type Notice,
} from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import type { PeriodKind, ReportingCalendar } from '@phoihop/plan/progress';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addStyles } from './add-styles.js';
import type { Grouping } from './bars/bar-rows.js';
import { boardParts, loadBoardParts } from './board-parts.js';
import type { Board } from './board/index.js';
import { isNear } from './opening/is-near.js';
import { openingStyles } from './opening/opening.styles.js';
import { openingView } from './opening/opening.view.js';
import { progressChartMessages } from './progress-chart.messages.js';

/**
 * How far the work of a plan has come (tiến độ thực hiện): bars by section, body or commune that share their rows with
 * their figures, planned against done over time, tasks by status, and which units have sent their report. Each bar leads
 * to its tasks and these to what was noted. What is shown of a plan is loaded in a pause behind `/define`, or at once when
 * there is one; Chart.js when a chart comes into view.
 *
 * @summary How far the work has come, in bars and tables; progress is noted here too.
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
 * @csspart entry - one line in which progress is noted
 * @csspart form - one task opened as a form
 * @csspart paste - the dialog that takes a pasted table
 * @csspart notice - the message at the end, with what can be done about it
 */
export class ProgressChart extends PlanWidget {
  static override styles = [...baseStyles, buttonStyles, statusStyles, noticeStyles, openingStyles];

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

  /** The periods that reports are written for; quarter, 6 and 9 months, year and stage where left out. */
  @property({ attribute: false }) kinds: readonly PeriodKind[] | undefined;

  @state() private notice: Notice | undefined;

  readonly #board = new LaterPart<Board>(this, {
    load: async () => this.#boardOf(await loadBoardParts()),
    // Tables that nobody has scrolled to are read by a screen reader, found in the page and printed all the same.
    due: () => (!this.plan ? undefined : isNear(this) ? 'now' : 'in-a-pause'),
    failed: () => {
      const { notLoaded, tryAgain } = this.textsOf(progressChartMessages);
      const retry = { label: tryAgain, run: () => void this.#board.load() };
      this.notice = { tone: 'late', text: notLoaded, actions: [retry] };
    },
  });

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#board.ready;
    await super.getUpdateComplete();
    await this.#board.part?.ready;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const parts = boardParts();
    // Where nothing has to be loaded any more, the first frame shows the bars and no space for them.
    if (parts && !this.#board.part && this.plan && isNear(this)) this.#board.part = this.#boardOf(parts);
  }

  protected override render(): TemplateResult {
    const file = this.plan;
    if (!file) return html`<div class="widget">${statusView(this.source, this.language, this.fault)}</div>`;
    return this.#board.part?.view(file) ?? this.#openingView(file);
  }

  #openingView(file: PlanFile): TemplateResult {
    return openingView(file, this.by, this.textsOf(progressChartMessages), noticeView(this.notice));
  }

  #boardOf({ Board, boardStyles }: NonNullable<ReturnType<typeof boardParts>>): Board {
    addStyles(this.renderRoot, boardStyles);
    return new Board(this, {
      source: () => this.source,
      editable: () => this.editable,
      person: () => this.person,
      perform: (change) => this.perform(change),
      sentenceFor: (refusal) => this.sentenceFor(refusal),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-progress-chart': ProgressChart;
  }
}

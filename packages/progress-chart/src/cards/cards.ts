import type { Language } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import type { TaskFigures } from '@phoihop/plan/progress';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { BarRow, Grouping } from '../bars/bar-rows.js';
import { ChartCanvas } from '../canvas/chart-canvas.controller.js';
import type { StatusDrawing, TimeDrawing } from '../canvas/drawing.js';
import { ChartDrawings } from '../canvas/chart-drawings.js';
import type { LoadParts } from '../canvas/chart-canvas.controller.js';
import { guard } from 'lit/directives/guard.js';
import { figuresView } from '../figures/figures.view.js';
import { kept } from '../board/kept.js';
import { highlights } from '../details/highlights.js';
import { sumText } from '../details/sum-text.js';
import type { ProgressDetails } from '../details/progress-details.js';
import { reportsView } from '../reports/reports.view.js';
import { statusesView } from '../statuses/statuses.view.js';
import { summarySentence } from '../board/summary.js';
import { orphansView } from '../tasks/orphans.view.js';
import { standingFrom, TaskPanel } from '../tasks/task-panel.controller.js';
import { timePoints, timeSentence, type TimePoint } from '../time/time-points.js';
import { timeView } from '../time/time.view.js';
import { cardsTexts } from './cards.messages.js';

/** The element whose cards they are. */
export interface CardsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly language: Language;
}

/** What is looked at. */
export interface Looked {
  file: PlanFile;
  period: string;
}

/** Draws; brings Chart.js with it. */
const loadParts: LoadParts = () => import('../canvas/draw.js');

/** The cards below the bars and the tasks behind a row, with what is open in them; loaded behind the bars. */
export class Cards {
  readonly panel: TaskPanel;
  readonly #host: CardsHost;
  readonly #details: ProgressDetails;
  readonly #drawings = new ChartDrawings();
  readonly #time: ChartCanvas;
  readonly #ring: ChartCanvas;
  readonly #points = kept<readonly TimePoint[]>();
  /** As they were shown last: the canvases follow what stands beside them. */
  #shown: { time: TimeDrawing; ring: StatusDrawing } | undefined;
  #timeTable = false;
  /** The sum that shows what it comes from: of the row that is open, or of all. */
  #figure: { place: 'row' | 'all'; unit: string } | undefined;

  constructor(host: CardsHost, details: ProgressDetails) {
    this.#host = host;
    this.#details = details;
    this.panel = new TaskPanel(host);
    this.#time = new ChartCanvas(host, 'time', () => this.#shown?.time ?? null, loadParts);
    this.#ring = new ChartCanvas(host, 'ring', () => this.#shown?.ring ?? null, loadParts);
  }

  /** The cards below the bars. */
  view(looked: Looked): TemplateResult {
    const { language } = this.#host;
    this.#shown = {
      time: this.#drawings.time(this.#details.line(looked.period), language),
      ring: this.#drawings.ring(this.#details.model.whole(looked.period), language),
    };
    return html`<div class="column">${this.#timeView(looked)} ${this.#ringView(looked)}</div>
      <div class="column">${this.#reportsView(looked)} ${this.#figuresCard(looked)}</div>`;
  }

  /** Which row of the bars is furthest on, and which hold late tasks. */
  highlights(by: Grouping, period: string): string {
    const tallies = this.#details.tallies(by, period);
    const rows = this.#details.model.rows(by, period);
    const named = tallies.map((tally, index) => ({ name: rows[index]?.name ?? '', tally }));
    return highlights(named, this.#words.texts);
  }

  /** What is said of the rows that are shown, added up. */
  sumText(shown: readonly BarRow[], by: Grouping, period: string): string {
    const sum = this.#details.sum(shown, by, period);
    return sumText(sum, this.#details.expected(shown, by, period), this.#words.texts);
  }

  /** What counts nowhere. */
  orphans(file: PlanFile): TemplateResult | typeof nothing {
    return orphansView(file, this.#words);
  }

  /** The tasks behind a row of the bars, and the figures that they add up to. */
  rowDetail(by: Grouping, id: string, { file, period }: Looked, narrow?: () => void): TemplateResult {
    const row = this.#details.model.rows(by, period).find((each) => each.id === id);
    const agency = by === 'section' ? null : id;
    const tasks = this.#details.tasks(row?.tally.tasks ?? [], period, agency);
    const { texts } = this.#words;
    const figures = row ? this.#details.tallyOf(row, by, period).figures : [];
    return html`${this.panel.view(tasks, file.plan.agencies, this.#words)}
    ${
      figures.length === 0
        ? nothing
        : html`<div class="row-figures">
            <h4 id="row-figures">${texts.figures}</h4>
            ${this.#figuresView('row', 'row-figures', figures, agency, { file, period })}
          </div>`
    }
    ${
      narrow
        ? html`<p><button type="button" class="link narrow" @click=${narrow}>${texts.narrow}</button></p>`
        : nothing
    }`;
  }

  get #words() {
    const { language } = this.#host;
    return { texts: cardsTexts[language], language };
  }

  #timeView({ period }: Looked): TemplateResult | typeof nothing {
    const { texts, language } = this.#words;
    const line = this.#details.line(period);
    if (line.points.length === 0) return nothing;
    const now = line.points.filter(({ done }) => done !== null).at(-1);
    return timeView(
      {
        points: this.#points([line, language], () => timePoints(line, language)),
        sentence: timeSentence(line, texts),
        behind: (now?.done ?? 0) < (now?.planned ?? 0),
        status: this.#time.status,
        tableShown: this.#timeTable,
        toggleTable: () => {
          this.#timeTable = !this.#timeTable;
          this.#host.requestUpdate();
        },
        retry: () => void this.#time.start(),
      },
      texts,
    );
  }

  #ringView({ file, period }: Looked): TemplateResult {
    const open = standingFrom(this.panel.openIn('ring') ?? undefined);
    const whole = this.#details.model.whole(period);
    const { texts, language } = this.#words;
    return statusesView(
      {
        whole,
        sentence: summarySentence(whole, texts, language),
        status: this.#ring.status,
        open,
        detail: () =>
          this.panel.view(
            open ? this.#details.tasksStanding(open, period) : [],
            file.plan.agencies,
            this.#words,
          ),
        choose: (standing) => {
          this.panel.open('ring', standing, null);
        },
        pressed: (event) => {
          const part = this.#shown?.ring.parts[this.#ring.partAt(event) ?? -1];
          if (part) this.panel.open('ring', part.standing, null);
        },
        retry: () => void this.#ring.start(),
      },
      this.#words,
    );
  }

  #figuresCard(looked: Looked): TemplateResult | typeof nothing {
    const { figures } = this.#details.whole(looked.period);
    if (figures.length === 0) return nothing;
    return html`<section class="card figures" part="figures" aria-labelledby="figures-title">
      <header><h3 id="figures-title">${this.#words.texts.figures}</h3></header>
      ${this.#figuresView('all', 'figures-title', figures, null, looked)}
    </section>`;
  }

  #figuresView(
    place: 'row' | 'all',
    labelledBy: string,
    figures: readonly TaskFigures[],
    agency: string | null,
    { file, period }: Looked,
  ): TemplateResult {
    const open = this.#figure?.place === place ? this.#figure.unit : null;
    return figuresView(
      {
        labelledBy,
        figures,
        agencies: file.plan.agencies,
        open,
        toggle: (unit) => {
          this.#figure = unit === open ? undefined : { place, unit };
          this.#host.requestUpdate();
        },
        sourcesOf: (figure) => this.#details.sourcesOf(figure, period, agency),
      },
      this.#words,
    );
  }

  #reportsView({ file: { plan }, period }: Looked): unknown {
    const rows = this.#details.grid(period);
    if (rows.length === 0) return nothing;
    const periods = this.#details.gridPeriods(period);
    const words = this.#words;
    return guard([rows, plan.agencies, periods, words.texts], () => {
      const agencies = new Map(plan.agencies.map((agency) => [agency.id, agency]));
      return reportsView({ rows, agencies, periods }, words);
    });
  }
}

import { LaterPart, noticeView, statusView, type Notice } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import { parsePeriod } from '@phoihop/plan/progress';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import { html, noChange, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../add-styles.js';
import type { BarRow, Grouping } from '../bars/bar-rows.js';
import { barsView } from '../bars/bars.view.js';
import { cardsSpace, openingView } from '../opening/opening.view.js';
import { SHORT } from '../opening/space.js';
import { afterPaint } from './after-paint.js';
import type { BoardHost, BoardRights, Shown } from './board-host.js';
import { boardTexts } from './board.messages.js';
import { sumOfGrouping, titleOfGrouping } from './groupings.js';
import { kept } from './kept.js';
import type { Later } from './later.js';
import { ProgressModel } from './progress-model.js';
import { summarySentence } from './summary.js';
import { figuresOf, type Figures } from './figures.js';

/** Whether there will be anything to say of single rows, for which room is kept. */
function tellsOfRows(rows: readonly BarRow[]): boolean {
  return (
    rows.length > 1 &&
    rows.some(({ tally: { counts } }) => counts.done + counts['in-progress'] + counts.late > 0)
  );
}

/** All that is shown of a plan: sentence and bars, with tools, cards and the list of entries, which are loaded behind them. */
export class Board implements ReactiveController, Shown {
  readonly #host: BoardHost;
  readonly #rights: BoardRights;
  readonly #model = new ProgressModel();
  readonly #later: LaterPart<Later>;
  readonly #figures = kept<Figures>();
  #searched = '';
  #notice: Notice | undefined;
  /** Whether the bars are on the screen: what stands around them comes behind the frame that shows them. */
  #settled = false;
  #settling: Promise<void> | undefined;
  /** Whether it cannot be told yet what passes the filter. */
  #isFiltering = false;
  #last: { file: PlanFile; by: Grouping } | undefined;
  #told: { look: readonly unknown[]; figures: Figures } | undefined;

  constructor(host: BoardHost, rights: BoardRights) {
    this.#host = host;
    this.#rights = rights;
    host.addController(this);
    this.#later = new LaterPart(host, {
      load: () => this.#load(),
      failed: () => {
        host.view = 'chart';
        this.notLoaded({ label: this.#words.texts.tryAgain, run: () => void this.#later.load() });
      },
    });
  }

  /** Resolves when what is being loaded is there, and the figures say what the bars show. */
  get ready(): Promise<unknown> {
    return this.#ready();
  }

  get period(): string {
    const { period } = this.#host;
    return period && parsePeriod(period).ok ? period : this.#model.period;
  }

  get grouping(): Grouping {
    return this.#model.groupings(this.period).find((each) => each === this.#host.by) ?? 'section';
  }

  get fault(): Notice | undefined {
    const { period } = this.#host;
    const asked = period ? parsePeriod(period) : undefined;
    return asked && !asked.ok ? { tone: 'watch', text: this.#rights.sentenceFor(asked) } : undefined;
  }

  get notice(): Notice | undefined {
    return this.#notice;
  }

  say(notice: Notice | undefined): void {
    this.#notice = notice;
    this.#host.requestUpdate();
  }

  notLoaded(...actions: { label: string; run: () => void }[]): void {
    this.say({ tone: 'late', text: this.#words.texts.notLoaded, actions });
  }

  hostUpdate(): void {
    const { plan: file, calendar, kinds, by } = this.#host;
    if (!file) return;
    const today = this.#host.today ?? dayInVietnam(new Date());
    const { part } = this.#later;
    const within = part ? part.tools.within(file) : null;
    this.#isFiltering = within === undefined;
    this.#model.update(file, { today, calendar, kinds, within: within ?? null });
    const last = this.#last;
    this.#last = { file, by };
    if (file !== last?.file) this.#settleLater();
    // What cannot be told or shown without them does not wait for the bars.
    if (!part && (this.#isFiltered || this.#isEntry)) void this.#later.load();
    if (by === last?.by) return;
    part?.cards.panel.close('bars');
    this.#searched = '';
  }

  view(file: PlanFile): TemplateResult {
    const { part, broken } = this.#later;
    const { texts, language } = this.#words;
    if (this.#isEntry)
      return part?.tools.entryView(file) ?? html`${statusView({ status: 'loading' }, language, '')}`;
    if (this.#isFiltering || (!part && this.#isFiltered && !broken))
      return openingView(file, this.#host.by, texts, noticeView(this.#notice));
    const figures = this.#shownFigures;
    const { whole } = figures;
    const { within } = this.#model;
    const none = within && whole.total === 0 ? part?.tools.nothingLeft : undefined;
    return html`<section class="widget" aria-labelledby="heading">
      <header class="head">
        <div class="names">
          <h2 id="heading">${texts.heading}</h2>
          <p>${file.plan.subject}</p>
        </div>
        ${part ? part.tools.view() : broken ? nothing : html`<div class="tools-space"></div>`}
      </header>
      ${within ? part?.tools.narrowed(file) : nothing}
      <p class="summary" ?data-waits=${!part && !broken && tellsOfRows(figures.rows)}>
        ${none ?? summarySentence(whole, texts, language)} <span>${this.#highlights}</span>
      </p>
      ${
        whole.total === 0
          ? nothing
          : html`<div class="cards">${this.#barsView(file, figures)} ${this.#cardsView(file)}</div>`
      }
      ${this.#settled ? part?.cards.orphans(file) : noChange} ${noticeView(this.fault ?? this.#notice)}
    </section>`;
  }

  get #highlights(): unknown {
    const { part } = this.#later;
    return part && this.#settled ? part.cards.highlights(this.grouping, this.period) : noChange;
  }

  #cardsView(file: PlanFile): unknown {
    const { part, broken } = this.#later;
    if (!part) return broken ? nothing : cardsSpace(file);
    return this.#settled ? part.cards.view({ file, period: this.period }) : noChange;
  }

  async #ready(): Promise<void> {
    await this.#later.ready;
    const { part } = this.#later;
    await part?.tools.ready;
    if (part) await this.#settling;
  }

  async #load(): Promise<Later> {
    const { laterParts, laterStyles } = await import('./later.js');
    addStyles(this.#host.renderRoot, laterStyles);
    this.#notice = undefined;
    return laterParts(this.#host, this.#rights, this.#model, this);
  }

  /** Behind the next frame all is told that its bars show, however often they change until then. */
  #settleLater(): void {
    this.#settled = false;
    this.#settling ??= new Promise((resolve) => {
      afterPaint(() => {
        this.#settling = undefined;
        this.#settled = true;
        if (this.#later.part) this.#host.requestUpdate();
        else void this.#later.load();
        resolve();
      });
    });
  }

  get #isFiltered(): boolean {
    return this.#rights.source()?.filter !== undefined;
  }

  get #isEntry(): boolean {
    return this.#host.view === 'entry' && this.#rights.editable();
  }

  get #words() {
    const { language } = this.#host;
    return { texts: boardTexts[language], language };
  }

  /** Sentence and figures: one frame behind the bars where nothing but what was noted has changed. */
  get #shownFigures(): Figures {
    const { grouping: by, period } = this;
    const { within, rollup } = this.#model;
    const look = [by, period, within, rollup.today, this.#words.texts, this.#searched];
    const told = this.#told;
    if (told && !this.#settled && look.every((each, index) => each === told.look[index])) return told.figures;
    const [all, whole] = [this.#model.rows(by, period), this.#model.whole(period)];
    const figures = this.#figures([all, whole, by, this.#searched], () =>
      figuresOf(all, this.#found(all), whole, by),
    );
    this.#told = { look, figures };
    return figures;
  }

  #found(rows: readonly BarRow[]): readonly BarRow[] {
    return this.#searched === '' ? rows : (this.#later.part?.tools.found(rows, this.#searched) ?? rows);
  }

  #barsView(file: PlanFile, figures: Figures): TemplateResult {
    const { period, grouping: by } = this;
    const { texts } = this.#words;
    const all = this.#model.rows(by, period);
    const rows = this.#found(all);
    const { part } = this.#later;
    return barsView(
      {
        title: titleOfGrouping(by, texts),
        rows,
        figures: figures.byRow,
        sum: {
          name: figures.ofPlan && !this.#model.within ? texts.whole : sumOfGrouping(by, rows.length, texts),
          tally: figures.sum,
        },
        search:
          all.length > SHORT
            ? {
                text: this.#searched,
                searched: (text) => {
                  this.#searched = text;
                  this.#host.requestUpdate();
                },
              }
            : undefined,
        sumText: part && this.#settled ? part.cards.sumText(rows, by, period) : noChange,
        asOf: this.#model.asOf(period),
        open: part?.cards.panel.openIn('bars') ?? null,
        detail: (id) => part?.cards.rowDetail(by, id, { file, period }, this.#narrowing(by, id)) ?? nothing,
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
    if (this.#model.rows(by, this.period).length < 2) return undefined;
    return this.#later.part?.tools.narrowing(by, id);
  }

  async #chooseRow(pressed: HTMLElement): Promise<void> {
    (await this.#later.load())?.cards.panel.chooseRow(pressed);
  }
}

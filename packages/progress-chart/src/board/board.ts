import {
  LaterPart,
  MenuController,
  noticeView,
  sharedFilter,
  type DocumentSource,
  type Language,
  type Notice,
} from '@phoihop/kit';
import type { Actor, PlanChange, PlanFile, Refusal, Result } from '@phoihop/plan';
import type { MatrixFilter } from '@phoihop/plan/matrix';
import { addedUp, parsePeriod, type PeriodKind, type ReportingCalendar } from '@phoihop/plan/progress';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import { includesFolded } from '@phoihop/vietnamese/text';
import {
  html,
  noChange,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { addStyles } from '../add-styles.js';
import type { Grouping } from '../bars/bar-rows.js';
import { barsView } from '../bars/bars.view.js';
import type { Cards } from '../cards/index.js';
import { fileEntries, type WantedFile } from '../files/file-entries.js';
import { cardsSpace } from '../opening/opening.view.js';
import { SHORT } from '../opening/space.js';
import { afterPaint } from './after-paint.js';
import { boardTexts } from './board.messages.js';
import { EntryView } from './entry-view.controller.js';
import { headView, periodView, sumOfGrouping, titleOfGrouping } from './head.view.js';
import { narrowedView } from './narrowed.view.js';
import { ProgressModel } from './progress-model.js';
import { highlights, summarySentence } from './summary.js';

/** The element that the board is drawn in, with what its host has set. */
export interface BoardHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly language: Language;
  readonly plan: PlanFile | undefined;
  view: 'chart' | 'entry';
  by: Grouping;
  period: string | undefined;
  readonly agency: string | undefined;
  readonly today: string | undefined;
  readonly calendar: ReportingCalendar;
  readonly kinds: readonly PeriodKind[] | undefined;
}

/** What the element lets its board ask and do. */
export interface BoardRights {
  source: () => DocumentSource<PlanFile, PlanChange> | undefined;
  editable: () => boolean;
  person: () => Actor | undefined;
  perform: (change: PlanChange) => Result<PlanFile>;
  sentenceFor: (refusal: Refusal) => string;
}

/** All that is shown of a plan: sentence, bars and cards, or the list in which progress is noted. */
export class Board implements ReactiveController {
  readonly #host: BoardHost;
  readonly #rights: BoardRights;
  readonly #model = new ProgressModel();
  readonly #cards: LaterPart<Cards>;
  readonly #menu: MenuController;
  readonly #entry: EntryView;
  #searched = '';
  #notice: Notice | undefined;
  /** Whether the bars are on the screen: what stands below them comes behind the frame that shows them. */
  #settled = false;
  #shown: { file: PlanFile; by: Grouping } | undefined;

  constructor(host: BoardHost, rights: BoardRights) {
    this.#host = host;
    this.#rights = rights;
    host.addController(this);
    this.#menu = new MenuController(host, () => undefined);
    this.#cards = new LaterPart(host, {
      load: () => this.#loadCards(),
      failed: () => {
        this.#notLoaded({ label: this.#words.texts.tryAgain, run: () => void this.#cards.load() });
      },
    });
    this.#entry = new EntryView(
      host,
      this.#model,
      {
        perform: rights.perform,
        person: rights.person,
        agency: () => host.agency,
        period: () => this.#shownPeriod,
        undo: () => {
          this.#tell(rights.source()?.undo(host));
        },
        sentenceFor: rights.sentenceFor,
      },
      () => {
        host.view = 'chart';
        this.#notLoaded();
      },
    );
  }

  /** Resolves when the cards that are being loaded are there. */
  get ready(): Promise<unknown> {
    return this.#cards.ready;
  }

  hostUpdate(): void {
    const { plan: file, calendar, kinds, by, view } = this.#host;
    if (!file) return;
    const today = this.#host.today ?? dayInVietnam(new Date());
    this.#model.update(file, { today, calendar, kinds, filter: this.#filter });
    const shown = this.#shown;
    this.#shown = { file, by };
    if (file !== shown?.file) this.#settleLater(file);
    if (view === 'entry' && !this.#entry.entry) this.#entry.start();
    if (by === shown?.by) return;
    this.#cards.part?.panel.close('bars');
    this.#searched = '';
  }

  view(file: PlanFile): TemplateResult {
    if (this.#host.view === 'entry' && this.#rights.editable()) return this.#entryView(file);
    const { texts } = this.#words;
    const { within } = this.#model;
    const whole = this.#model.whole(this.#shownPeriod);
    const summary =
      within && whole.total === 0 ? texts.summaryNone : summarySentence(whole, texts, this.#host.language);
    return html`<section class="widget" aria-labelledby="heading">
      ${this.#headView(file)}
      ${
        within
          ? narrowedView(file.plan, this.#filter, whole.total, this.#model.rollup, this.#words, () => {
              this.#rights.source()?.narrow?.(undefined);
              this.#focusNext('.row-name');
            })
          : nothing
      }
      <p class="summary">${summary} <span>${highlights(this.#rows, texts)}</span></p>
      ${
        whole.total === 0
          ? nothing
          : html`<div class="cards">${this.#barsView(file)} ${this.#cardsView(file)}</div>`
      }
      ${this.#settled ? this.#cards.part?.orphans(file) : noChange} ${noticeView(this.#fault ?? this.#notice)}
    </section>`;
  }

  #cardsView(file: PlanFile): unknown {
    const { part } = this.#cards;
    if (!part) return this.#cards.broken ? nothing : cardsSpace(file);
    return this.#settled ? part.view({ file, period: this.#shownPeriod }) : noChange;
  }

  async #loadCards(): Promise<Cards> {
    const { Cards, cardsStyles } = await import('../cards/index.js');
    addStyles(this.#host.renderRoot, cardsStyles);
    this.#notice = undefined;
    return new Cards(this.#host, this.#model);
  }

  #notLoaded(...actions: { label: string; run: () => void }[]): void {
    this.#say({ tone: 'late', text: this.#words.texts.notLoaded, actions });
  }

  #say(notice: Notice | undefined): void {
    this.#notice = notice;
    this.#host.requestUpdate();
  }

  #settleLater(file: PlanFile): void {
    this.#settled = false;
    afterPaint(() => {
      if (file !== this.#shown?.file) return;
      this.#settled = true;
      if (this.#cards.part) this.#host.requestUpdate();
      else void this.#cards.load();
    });
  }

  /** The tasks that the widgets of the plan look at together; undefined for all. */
  get #filter(): MatrixFilter | undefined {
    return sharedFilter(this.#rights.source());
  }

  get #words() {
    const { language } = this.#host;
    return { texts: boardTexts[language], language };
  }

  get #shownPeriod(): string {
    const { period } = this.#host;
    return period && parsePeriod(period).ok ? period : this.#model.period;
  }

  get #grouping(): Grouping {
    return this.#model.groupings(this.#shownPeriod).find((each) => each === this.#host.by) ?? 'section';
  }

  get #rows() {
    return this.#model.rows(this.#grouping, this.#shownPeriod);
  }

  /** Told while the host asks for a period that does not exist. */
  get #fault(): Notice | undefined {
    const { period } = this.#host;
    const asked = period ? parsePeriod(period) : undefined;
    return asked && !asked.ok ? { tone: 'watch', text: this.#rights.sentenceFor(asked) } : undefined;
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
          this.#host.by = by;
        },
        note: this.#rights.editable()
          ? () => {
              this.#host.view = 'entry';
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
        canUndo: this.#rights.source()?.canUndo ?? false,
        canRedo: this.#rights.source()?.canRedo ?? false,
        undo: () => {
          this.#tell(this.#rights.source()?.undo(this.#host));
        },
        redo: () => {
          this.#tell(this.#rights.source()?.redo(this.#host));
        },
        back: () => {
          this.#entry.entry?.edits.flush();
          this.#host.view = 'chart';
        },
      })}
      ${noticeView(this.#entry.entry?.notice ?? this.#fault ?? this.#notice)}
    </section>`;
  }

  #tell(result: Result<PlanFile> | undefined): void {
    this.#say(result && !result.ok ? { tone: 'late', text: this.#rights.sentenceFor(result) } : undefined);
  }

  get #periods() {
    const period = this.#shownPeriod;
    return {
      period,
      periods: this.#model.periodsWith(period),
      choosePeriod: (chosen: string) => {
        this.#host.period = chosen;
      },
    };
  }

  #barsView(file: PlanFile): TemplateResult {
    const period = this.#shownPeriod;
    const by = this.#grouping;
    const { texts } = this.#words;
    const all = this.#rows;
    const rows = this.#searched === '' ? all : all.filter(({ name }) => includesFolded(name, this.#searched));
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
                text: this.#searched,
                searched: (text) => {
                  this.#searched = text;
                  this.#host.requestUpdate();
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
      this.#rights.source()?.narrow?.({ ...this.#filter, ...filter });
      this.#focusNext('.narrowed button');
    };
  }

  /** What was pressed is gone: the focus goes where a person goes on. */
  #focusNext(selector: string): void {
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  async #chooseRow(pressed: HTMLElement): Promise<void> {
    (await this.#cards.load())?.panel.chooseRow(pressed);
  }

  async #fetch(wanted: WantedFile): Promise<void> {
    const part = await import('../files/fetch-file.js').catch(() => null);
    const subject = {
      host: this.#host,
      model: this.#model,
      by: this.#grouping,
      period: this.#shownPeriod,
      language: this.#host.language,
    };
    const done = part ? await part.fetchFile(wanted, subject) : false;
    if (done) this.#say(undefined);
    else this.#notLoaded();
  }
}

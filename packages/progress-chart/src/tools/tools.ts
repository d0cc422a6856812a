import { LaterPart, MenuController, noticeView, sharedFilter } from '@phoihop/kit';
import type { PlanFile, Result } from '@phoihop/plan';
import type { MatrixFilter } from '@phoihop/plan/matrix';
import { includesFolded } from '@phoihop/vietnamese/text';
import { html, type TemplateResult } from 'lit';
import type { BarRow, Grouping } from '../bars/bar-rows.js';
import type { BoardHost, BoardRights, Shown } from '../board/board-host.js';
import { kept } from '../board/kept.js';
import { cardsTexts } from '../cards/cards.messages.js';
import type { ProgressDetails } from '../details/progress-details.js';
import { fileEntries, type WantedFile } from '../files/file-entries.js';
import { EntryView } from './entry-view.controller.js';
import { periodView, toolsView } from './head.view.js';
import { narrowedView } from './narrowed.view.js';

/** What a person changes the view with: groupings, periods, files, filters, and the list in which progress is noted. */
export class Tools {
  readonly #host: BoardHost;
  readonly #rights: BoardRights;
  readonly #details: ProgressDetails;
  readonly #shown: Shown;
  readonly #menu: MenuController;
  readonly #entry: EntryView;
  readonly #filtering: LaterPart<typeof import('./tasks-within.js')>;
  readonly #within = kept<ReadonlySet<string> | null>();

  constructor(host: BoardHost, rights: BoardRights, details: ProgressDetails, shown: Shown) {
    this.#host = host;
    this.#rights = rights;
    this.#details = details;
    this.#shown = shown;
    this.#filtering = new LaterPart(host, {
      load: () => import('./tasks-within.js'),
      failed: () => {
        shown.notLoaded();
      },
    });
    this.#menu = new MenuController(host, () => undefined);
    this.#entry = new EntryView(
      host,
      details,
      {
        perform: rights.perform,
        person: rights.person,
        agency: () => host.agency,
        period: () => shown.period,
        undo: () => {
          this.#tell(rights.source()?.undo(host));
        },
        sentenceFor: rights.sentenceFor,
      },
      () => {
        host.view = 'chart';
        shown.notLoaded();
      },
    );
  }

  /** Resolves when it can be told what passes the filter. */
  get ready(): Promise<unknown> {
    return this.#filter ? this.#filtering.load() : Promise.resolve();
  }

  /**
   * The tasks that pass the filter of the plan's widgets; null where all do, undefined while what tells it is on its
   * way.
   */
  within(file: PlanFile): ReadonlySet<string> | null | undefined {
    const filter = this.#filter;
    if (!filter) return null;
    const { part, broken } = this.#filtering;
    if (part) return this.#within([file.plan, filter], () => part.tasksWithin(file, filter));
    if (broken) return null;
    void this.#filtering.load();
    return undefined;
  }

  /** The rows whose names hold what is searched for, with or without marks. */
  found(rows: readonly BarRow[], searched: string): readonly BarRow[] {
    return rows.filter(({ name }) => includesFolded(name, searched));
  }

  /** Said where the filter leaves nothing to look at. */
  get nothingLeft(): string {
    return this.#words.texts.summaryNone;
  }

  /** Stand beside the title. */
  view(): TemplateResult {
    const { period, grouping } = this.#shown;
    return toolsView(
      {
        by: grouping,
        groupings: this.#details.model.groupings(period),
        ...this.#periods,
        menu: this.#menu,
        files: fileEntries(this.#details, grouping, this.#words.texts, (file) => void this.#fetch(file)),
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

  /** Told above all numbers while only some tasks are looked at. */
  narrowed({ plan }: PlanFile): TemplateResult {
    const { model } = this.#details;
    const { total } = model.whole(this.#shown.period);
    return narrowedView(plan, this.#filter, total, model.rollup, this.#words, () => {
      this.#rights.source()?.narrow?.(undefined);
      this.#focusNext('.row-name');
    });
  }

  /** Narrows all that is shown to a row; what filters is loaded when that is offered. */
  narrowing(by: Grouping, id: string): () => void {
    void this.#filtering.load();
    return () => void this.#narrow(by === 'section' ? { section: id } : { agency: id });
  }

  /** The list in which progress is noted. */
  entryView({ plan }: PlanFile): TemplateResult {
    if (!this.#entry.entry) this.#entry.start();
    const source = this.#rights.source();
    return html`<section class="widget" aria-labelledby="heading">
      ${this.#entry.view({
        subject: plan.subject,
        period: this.#shown.period,
        periods: periodView(this.#periods, this.#words),
        canUndo: source?.canUndo ?? false,
        canRedo: source?.canRedo ?? false,
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
      ${noticeView(this.#entry.entry?.notice ?? this.#shown.fault ?? this.#shown.notice)}
    </section>`;
  }

  get #filter(): MatrixFilter | undefined {
    return sharedFilter(this.#rights.source());
  }

  get #words() {
    const { language } = this.#host;
    return { texts: cardsTexts[language], language };
  }

  get #periods() {
    const { period } = this.#shown;
    return {
      period,
      periods: this.#details.periodsWith(period),
      choosePeriod: (chosen: string) => {
        this.#host.period = chosen;
      },
    };
  }

  async #narrow(filter: MatrixFilter): Promise<void> {
    if (!(await this.#filtering.load())) return;
    this.#rights.source()?.narrow?.({ ...this.#filter, ...filter });
    this.#focusNext('.narrowed button');
  }

  #tell(result: Result<PlanFile> | undefined): void {
    this.#shown.say(
      result && !result.ok ? { tone: 'late', text: this.#rights.sentenceFor(result) } : undefined,
    );
  }

  /** What was pressed is gone: the focus goes where a person goes on. */
  #focusNext(selector: string): void {
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  async #fetch(wanted: WantedFile): Promise<void> {
    const part = await import('../files/fetch-file.js').catch(() => null);
    const subject = {
      host: this.#host,
      details: this.#details,
      by: this.#shown.grouping,
      period: this.#shown.period,
      language: this.#host.language,
    };
    const done = part ? await part.fetchFile(wanted, subject) : false;
    if (done) this.#shown.say(undefined);
    else this.#shown.notLoaded();
  }
}

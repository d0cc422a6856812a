import {
  baseStyles,
  buttonStyles,
  iconStyles,
  LaterPart,
  noticeStyles,
  noticeView,
  RoundWidget,
  statusStyles,
  statusView,
  type Notice,
} from '@phoihop/kit';
import type { Actor, Refusal, Result } from '@phoihop/plan';
import type { PublicRound, RoundChange, RoundFile } from '@phoihop/plan/round';
import type { ListColumn, ListedRow, RosterRow } from '@phoihop/plan/round/roster';
import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AroundPart } from './around/around-part.js';
import { columnsFor, type ColumnId } from './grid/columns.js';
import { contentOf } from './grid/content-of.js';
import { GridController, type GridOwner, type RowGesture } from './grid/grid.controller.js';
import { gridStyles } from './grid/grid.styles.js';
import { headView } from './head.view.js';
import { honourRosterMessages, type HonourRosterMessages } from './honour-roster.messages.js';
import { honourRosterStyles } from './honour-roster.styles.js';
import { sortedAfter, wholeList, type ListView } from './model/filter.js';
import { ModelOfRoster, type ListSource, type RosterModel } from './model/roster-model.js';
import { chosenAfter, nothingChosen, toggled, within, type Selection } from './model/selection.js';
import type { MorePart } from './more/more-part.js';
import type { RosterHost } from './more/roster-host.js';
import type { PublicList } from './public/public-list.js';

const NO_DOUBLES: ReadonlyMap<string, ListedRow> = new Map();

/**
 * The nominations of a round of honours: found, grouped, decided one by one or together, set beside quotas and last
 * year's list, printed; or, of the same round, what everybody may see.
 *
 * @summary The nominations of a round: decided, set beside quotas, published.
 * @tag ph-honour-roster
 * @example
 * ```html
 * <ph-round src="round.json"><ph-honour-roster></ph-honour-roster></ph-round>
 * ```
 * @event {PhChangeEvent} ph-change - with a round of its own: a person has changed it (bubbles, composed)
 * @event {NominationRemarkEvent} ph-remark - a person has written words about a nomination, before the step that names them (bubbles, composed, not cancelable)
 * @event {NominationEraseEvent} ph-erase - a person has asked that the data of a nomination be erased (bubbles, composed, not cancelable)
 * @csspart figures - quota, sexes and ethnic groups at a glance
 * @csspart units - the units with what they have used of their quotas
 * @csspart toolbar - search, filters and grouping
 * @csspart duplicates - two nominations that may be of one person, beside each other
 * @csspart out - the menu that takes the list out of the page
 * @csspart notice - the message at the end, with what can be done about it
 * @cssprop --ph-roster-block-size - how high the list grows before it scrolls
 */
export class HonourRoster extends RoundWidget implements GridOwner, RosterHost {
  static override styles = [
    ...baseStyles,
    iconStyles,
    buttonStyles,
    statusStyles,
    noticeStyles,
    gridStyles,
    honourRosterStyles,
  ];

  /** What everybody may see of a round, as `publicView` gave it on the server; no other round is shown then. */
  @property({ attribute: false }) publicRound: PublicRound | undefined;

  /** Shows of the round at hand only what everybody may see of it. */
  @property({ type: Boolean, attribute: 'public-view', reflect: true }) publicView = false;

  /**
   * The unit whose nominations are looked at first, by its id; all when left out. Where the round holds those of no other,
   * as a server gives it to a unit, figures are of that unit, and there is no choice of units.
   */
  @property() unit: string | undefined;

  /** The round of last year, to compare with. */
  @property({ attribute: false }) lastYear: RoundFile | undefined;

  /** The columns of the list that is printed and exported; those of the form for people of prestige when left out. */
  @property({ attribute: false }) columns: readonly ListColumn[] | undefined;

  /** Whether the person may erase the personal data of a nomination. */
  @property({ type: Boolean, attribute: 'may-erase' }) mayErase = false;

  /** The address at which a paper of a nomination can be opened, `(paper, nomination) => address`; undefined where it cannot. */
  @property({ attribute: false }) paperUrl: RosterHost['paperUrl'];

  @state() private notice: Notice | undefined;
  @state() private view: ListView = wholeList;
  @state() private folded: ReadonlySet<string> = new Set();
  @state() private selection: Selection = nothingChosen;

  readonly #of = new ModelOfRoster();
  readonly #grid = new GridController(this);
  readonly #more = new LaterPart<MorePart>(this, {
    load: async () => {
      const module = await import('./more/more-part.js');
      const more = new module.MorePart(this);
      this.#dress(more.styles);
      return more;
    },
    due: () => (this.model ? 'in-a-pause' : undefined),
    failed: () => {
      this.#missing();
    },
  });
  /** Begun with the list itself, so that it comes right behind its first rows. */
  readonly #around = new LaterPart<AroundPart>(this, {
    load: async () => {
      const module = await import('./around/around-part.js');
      const around = new module.AroundPart(this);
      this.#dress(around.styles);
      return around;
    },
    due: () => (this.model ? 'now' : undefined),
    failed: () => {
      this.#missing();
    },
  });
  readonly #public = new LaterPart<PublicList>(this, {
    load: async () => new (await import('./public/public-list.js')).PublicList(),
    due: () => (this.#isPublic ? 'now' : undefined),
    failed: () => {
      this.#missing();
    },
  });
  #columns: readonly ColumnId[] = [];
  #columnsKey = '';

  /** Not part of the public interface: what the parts need of the element. */
  get texts(): HonourRosterMessages {
    return this.textsOf(honourRosterMessages);
  }

  get model(): RosterModel | undefined {
    return this.#of.model;
  }

  get file(): RoundFile | undefined {
    return this.#isPublic ? undefined : this.round;
  }

  get rosterRows(): readonly RosterRow[] {
    const { file } = this;
    return file ? this.#of.rosterRows(file) : [];
  }

  /** What everybody may see, where that is what is shown. */
  get publicList(): PublicRound | undefined {
    if (this.publicRound) return this.publicRound;
    const file = this.publicView ? this.round : undefined;
    return file && this.#public.part?.viewOf(file);
  }

  get author(): Actor | undefined {
    return this.person;
  }

  get writes(): boolean {
    return this.editable && !this.#isPublic;
  }

  /** Not part of the public interface: dialogs and files, once they are there. */
  get more(): MorePart | undefined {
    return this.#more.part;
  }

  override may(change: RoundChange): boolean {
    return super.may(change);
  }

  act(change: RoundChange): Result<RoundFile> {
    const result = this.perform(change);
    this.#tellOf(result);
    return result;
  }

  undo(): void {
    this.#tellOf(this.source?.undo(this));
  }

  redo(): void {
    this.#tellOf(this.source?.redo(this));
  }

  tell(notice: Notice): void {
    this.notice = notice;
  }

  clearChosen(): void {
    this.selection = nothingChosen;
  }

  backToList(): void {
    this.#grid.focus();
  }

  revise(change: (file: RoundFile) => RoundFile): boolean {
    const { source } = this;
    source?.revise?.(change);
    return source?.revise !== undefined;
  }

  gesture(gesture: RowGesture): void {
    switch (gesture.kind) {
      case 'open':
        if (!this.#isPublic) void this.#more.load().then((more) => more?.detail.open(gesture.row.id));
        return;
      case 'fold':
        this.folded = toggled(this.folded, gesture.group);
        return;
      case 'sort':
        this.#narrow({ sort: sortedAfter(this.view.sort, gesture.by) });
        return;
      case 'undo':
      case 'redo':
        if (this.writes) this[gesture.kind]();
        return;
      default:
        this.selection = chosenAfter(this.selection, gesture, this.model?.shown ?? []);
    }
  }

  protected override sentenceFor(refusal: Refusal): string {
    return super.sentenceFor(refusal, this.#around.part?.refusals);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await Promise.all([this.#public.ready, this.#around.ready, this.#more.ready]);
    return complete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('unit')) this.view = { ...this.view, unit: this.unit };
    const model = this.#of.update(
      this.#listSource,
      this.view,
      this.folded,
      this.#around.part?.arranging,
      this.unit,
    );
    this.selection = this.writes && model ? within(this.selection, model.rows) : nothingChosen;
  }

  protected override updated(): void {
    const more = this.#more.part;
    const { model, texts } = this;
    if (!model) return;
    // Here it is known how much room there is.
    this.#chooseColumns(model);
    const doubles = more?.doubles ?? NO_DOUBLES;
    this.#grid.draw(
      contentOf(
        {
          model,
          columns: this.#columns,
          texts,
          selectable: this.writes,
          selection: this.selection,
          folded: this.folded,
          grouping: this.view.grouping,
          sort: this.view.sort,
          reasons: this.file?.round.reasons ?? [],
          doubles,
        },
        doubles,
      ),
    );
  }

  protected override render(): TemplateResult {
    const { model, texts } = this;
    if (!model)
      return html`<div class="widget">
        ${statusView(this.source, this.language, this.fault, 5, 'round')}
      </div>`;
    const { rows } = model;
    const [around, more] = [this.#around.part, this.#more.part];
    const { only } = model;
    const hasUnits =
      !this.#isPublic && only === undefined && (rows.length > 0 || (this.file?.round.quotas.length ?? 0) > 0);
    const look = { model, view: this.view, chosen: this.selection.size, change: this.#narrow };
    return html`<section
      class="widget ${hasUnits ? 'with-units' : ''}"
      aria-label=${texts.list(model.head.title)}
    >
      ${this.#head(model)}
      ${
        rows.length === 0 || this.#isPublic
          ? nothing
          : html`<div class="figures-place">${around?.figures(model)}</div>`
      }
      <div class="parts">
        ${hasUnits ? html`<div class="units-place">${around?.units(look)}</div>` : nothing}
        <div class="main">
          ${
            rows.length === 0
              ? nothing
              : html`<div class="tools-place">${around?.tools(look, more?.tools, more?.above)}</div>`
          }
          ${this.#list(model)}
        </div>
      </div>
      ${around?.unnamed(model)} ${noticeView(this.notice)} ${more?.dialog}
      <p class="visually-hidden" id="keys">${texts.keys}</p>
    </section>`;
  }

  get #isPublic(): boolean {
    return this.publicRound !== undefined || this.publicView;
  }

  get #listSource(): ListSource | undefined {
    const { publicList, file } = this;
    if (this.#isPublic) {
      const rows = publicList && this.#public.part?.rowsOf(publicList);
      return publicList && rows && { of: 'public', round: publicList, rows };
    }
    return file && { of: 'everybody', file };
  }

  #head({ head, rows }: RosterModel): TemplateResult {
    const { source } = this;
    const [around, more] = [this.#around.part, this.#more.part];
    const actions = {
      writes: this.writes,
      canUndo: source?.canUndo ?? false,
      canRedo: source?.canRedo ?? false,
      chosen: this.selection.size,
      undo: () => {
        this.undo();
      },
      redo: () => {
        this.redo();
      },
      decide: () => {
        void this.#more.load().then((loaded) => loaded?.decide.open(this.selection));
      },
    };
    return headView(head, this.texts, around?.actions(actions, rows.length > 0 ? more?.beside() : nothing));
  }

  #list({ rows, shown }: RosterModel): TemplateResult | HTMLElement | undefined {
    if (shown.length > 0) return this.#grid.view.element;
    const { empty, emptyPublic } = this.texts;
    if (rows.length === 0)
      return html`<div class="empty"><p>${this.#isPublic ? emptyPublic : empty}</p></div>`;
    return this.#around.part?.nobody(() => {
      this.#narrow({ ...wholeList, grouping: this.view.grouping, sort: this.view.sort });
    });
  }

  readonly #narrow = (parts: Partial<ListView>): void => {
    this.view = { ...this.view, ...parts };
    if ('grouping' in parts) this.folded = new Set();
  };

  #dress(styles: readonly CSSResult[]): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets,
      ...styles.flatMap(({ styleSheet }) => styleSheet ?? []),
    ];
  }

  #missing(): void {
    const text = this.sentenceFor({ ok: false, code: 'part-not-loaded', params: {} });
    this.notice = { tone: 'late', text };
  }

  #chooseColumns({ head, rows }: RosterModel): void {
    const columns = columnsFor({
      selectable: this.writes,
      categories: head.categories.length,
      room: this.#grid.view.room,
      publicRows: this.#isPublic ? rows : undefined,
    });
    const key = columns.join();
    if (key === this.#columnsKey) return;
    this.#columnsKey = key;
    this.#columns = columns;
  }

  #tellOf(result: Result<RoundFile> | undefined): void {
    this.notice = result && !result.ok ? { tone: 'late', text: this.sentenceFor(result) } : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-honour-roster': HonourRoster;
  }
}

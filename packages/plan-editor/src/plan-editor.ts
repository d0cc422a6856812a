import {
  conflictNotice,
  FieldEdits,
  noticeView,
  PlanWidget,
  refusedNotice,
  statusView,
  type Notice,
} from '@phoihop/kit';
import {
  type Item,
  type Plan,
  type PlanChange,
  type PlanFile,
  type Refusal,
  type Result,
  withNumbers,
} from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EditingController, type EditedHost } from './editing/editing.controller.js';
import type { HostCheck } from './checks/host-check.js';
import { editorStyles } from './editor.styles.js';
import type { LoadVersion } from './compare/load-earlier.js';
import { FiguresController } from './figures.controller.js';
import { FindController, type FindHost } from './find/find.controller.js';
import type { DrawnRange } from './find/found.js';
import { findBarView } from './find/find-bar.view.js';
import { findMessages } from './find/find.messages.js';
import { footView } from './head/foot.view.js';
import { readingHead, type HeadTools } from './head/head-tools.js';
import { headMessages, type HeadMessages } from './head/head.messages.js';
import { headView, titleView } from './head/head.view.js';
import { ItemInHand, nameOf, type CaretPlace } from './item-in-hand.js';
import { LayoutAheadController } from './layout-ahead.controller.js';
import { MarginController, type MarginHost } from './margin/margin.controller.js';
import type { OutlineKey } from './outline-keys.js';
import { readingToolbarView } from './reading-toolbar.view.js';
import { SurfaceController, type ItemTables, type SurfaceOwner } from './surface.controller.js';
import { bodyView } from './item.view.js';
import { narrowMessages } from './narrow/narrow.messages.js';
import { RoomController } from './narrow/room.controller.js';
import { outlineDrawerView } from './outline-pane/outline-drawer.view.js';
import { OutlinePaneController } from './outline-pane/outline-pane.controller.js';
import { outlinePaneView } from './outline-pane/outline-pane.view.js';
import { jumpWithin } from './outline-pane/jump.js';
import { PanelController } from './panel/panel.controller.js';
import type { PanelHost } from './panel/panel-host.js';
import { appendicesView, emptyBodyView } from './paper.view.js';
import { planEditorMessages, type PlanEditorMessages } from './plan-editor.messages.js';

/**
 * Drafting a plan as an outline on paper: items with their numbers, edited in place, added, deleted, moved
 * and indented by keyboard or pointer, with undo and redo.
 *
 * @summary The plan as a document that can be edited.
 * @tag ph-plan-editor
 * @example
 * ```html
 * <ph-plan src="plan.json"><ph-plan-editor></ph-plan-editor></ph-plan>
 * ```
 * @event {PhNewPlanEvent} ph-new-plan - a person wants a new plan; cancelable (bubbles, composed)
 * @event {PhChangeEvent} ph-change - with a plan of its own: a person has changed it (bubbles, composed)
 * @event {PhErrorEvent} ph-error - a check of the host's own has thrown (`check-failed`; bubbles, composed)
 * @csspart toolbar - the tools above the paper
 * @csspart outline - the outline of the plan, beside the paper or over the desk
 * @csspart paper - the sheet
 * @csspart item - one item of the body
 * @csspart margin - what is known of tasks, beside the paper
 * @csspart task - in it, the task of the item in hand
 * @csspart task-bar - the line below the paper that tells of that task where there is no room beside
 * @csspart find - the bar with which a person finds and replaces
 * @csspart panel - what checks find, beside the desk or over it
 * @csspart import - the dialog in which a text is pasted and read
 * @csspart lines - in it, the text line by line
 * @csspart understood - in it, what was understood
 * @csspart start - the dialog in which a new plan is made
 * @csspart notice - the message below, with what can be done about it
 */
export class PlanEditor
  extends PlanWidget
  implements EditedHost, SurfaceOwner, MarginHost, FindHost, PanelHost
{
  static override styles = editorStyles;

  /**
   * Checks of the host's own, asked beside those of this library: as `@phoihop/plan/checks` has them, with a
   * `sentence(params, language)` that tells what was found. The same array stands for the same checks.
   */
  @property({ attribute: false }) ownChecks: readonly HostCheck[] = [];

  /** Codes of checks that are not asked here; all are listed in the documentation of checks. */
  @property({ attribute: false }) checksOff: readonly string[] = [];

  /**
   * Gives the contents of a version that the plan file lists in `versions`, so that the plan can be compared with it.
   * Called with that entry when a person chooses it; a promise that is rejected is told in the panel.
   */
  @property({ attribute: false }) loadVersion: LoadVersion | undefined;

  @state() private notice: Notice | undefined;

  /** Not part of the public interface: what is being typed and not handed over yet. */
  readonly edits = new FieldEdits(this, (key, before, after) => this.#handOver(key, before, after));

  readonly #inHand = new ItemInHand(this);
  readonly #surface = new SurfaceController(this);
  readonly #margin = new MarginController(this);
  readonly #find = new FindController(this, this.#surface);
  readonly #readHead = readingHead(this);
  readonly #editing = new EditingController(this, {
    inHand: this.#inHand,
    surface: this.#surface,
    margin: this.#margin,
    canUndo: () => this.source?.canUndo ?? false,
    canRedo: () => this.source?.canRedo ?? false,
  });
  readonly #room = new RoomController(this);
  readonly #figures = new FiguresController(this);
  readonly #pane = new OutlinePaneController(
    this,
    this.#inHand,
    () => this.#editing.part?.moves,
    jumpWithin(this, () => this.#surface.surface),
  );
  readonly #panel = new PanelController(this, {
    person: () => this.person,
    may: (change) => this.may(change),
    current: () => this.#inHand.item,
    surface: () => this.#surface.surface,
    sentenceFor: (refusal) => this.sentenceFor(refusal),
  });

  constructor() {
    super();
    new LayoutAheadController(this);
  }

  /** Not part of the public interface: what the outline's gestures need of the element. */
  get texts(): PlanEditorMessages {
    return this.textsOf(planEditorMessages);
  }

  get headTexts(): HeadMessages {
    return this.textsOf(headMessages);
  }

  foundIn(key: string): readonly DrawnRange[] {
    return [...this.#find.rangesIn(key), ...this.#panel.rangesIn(key)];
  }

  leaveBody(to: 'up' | 'down'): boolean {
    return this.#editing.part?.head.enter(to) ?? false;
  }

  toFirstBlank(): void {
    this.#editing.part?.blanks.first();
  }

  async tablesForEditing(): Promise<ItemTables | undefined> {
    return (await this.#editing.whenThere())?.tables;
  }

  notLoaded(retry: () => void): void {
    const text = this.sentenceFor({ ok: false, code: 'part-not-loaded', params: {} });
    this.notice = { tone: 'late', text, actions: [{ label: this.texts.retry, run: retry }] };
  }

  /** Not part of the public interface: whether the body may be edited now. */
  get writes(): boolean {
    return this.editable;
  }

  /** Puts the caret into an item, as a link to it does. */
  placeCaret(place: CaretPlace): void {
    this.#inHand.choose(place.item);
    this.#surface.place(place);
  }

  entered(id: string): void {
    this.#inHand.choose(id);
  }

  /** Not part of the public interface: what was done to several items at once, with the numbers that it brings. */
  restructure(change: PlanChange): Result<PlanFile> {
    const file = this.plan;
    return file ? this.act(withNumbers(file, change)) : { ok: false, code: 'no-document', params: {} };
  }

  act(change: PlanChange): Result<PlanFile> {
    this.edits.flush();
    return this.#told(this.perform(change));
  }

  undo(): void {
    this.edits.flush();
    const result = this.source?.undo(this);
    if (result) this.#told(result);
  }

  redo(): void {
    this.edits.flush();
    const result = this.source?.redo(this);
    if (result) this.#told(result);
  }

  tell(notice: Notice): void {
    this.notice = notice;
  }

  refused(refusal: Refusal): void {
    this.notice = { tone: 'late', text: this.sentenceFor(refusal) };
  }

  pasted(source: ParentNode | string): void {
    this.edits.flush();
    this.#editing.part?.pasted(source);
  }

  openImport(text: string): void {
    this.#editing.part?.openImport(text);
  }

  /** A plan that is edited is drawn once, where what edits it is there at once; else it stands to read meanwhile. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await Promise.race([this.#surface.prepare(), nextFrame()]);
    await super.scheduleUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#editing.ready;
    await this.#surface.ready;
    return this.isUpdatePending ? super.getUpdateComplete() : complete;
  }

  protected override render(): TemplateResult {
    const plan = this.plan?.plan;
    if (!plan)
      return html`<div class="widget">${statusView(this.source, this.language, this.fault, 12)}</div>`;
    const editing = this.#editing.part;
    return html`<div
      class="widget"
      @keydown=${(event: KeyboardEvent) => {
        this.#find.key(event);
        editing?.blanks.key(event);
      }}
    >
      <div class="tools-region">
        ${this.#toolbar()} ${findBarView(this.#find, this.language, this.editable)}
      </div>
      <div class=${this.#panel.workClasses}>
        <div
          class="desk ${this.#pane.rows.length > 0 ? 'with-outline' : ''}"
          @pointermove=${(event: PointerEvent) => {
            editing?.handle.hover(event);
          }}
          @pointerleave=${() => {
            editing?.handle.leave();
          }}
        >
          ${this.#room.outline && this.#pane.rows.length > 0 ? outlinePaneView(this.#pane, false) : nothing}
          ${this.#paper(plan)} ${this.#beside(plan)}
        </div>
        ${this.#panel.view()}
      </div>
      <div class="bottom-region">
        ${noticeView(this.#undecided() ?? this.notice)} ${this.#room.task ? nothing : this.#taskBar(plan)}
      </div>
      ${this.#figures.view(plan.items)} ${this.#room.outline ? nothing : outlineDrawerView(this.#pane)}
      ${editing?.around() ?? nothing}
    </div>`;
  }

  #paper(plan: Plan): TemplateResult {
    const { element, toRead } = this.#surface;
    const editing = this.#editing.part;
    const head: HeadTools = editing?.headTools ?? this.#readHead;
    const read = (): TemplateResult =>
      bodyView(
        toRead,
        this.texts.body,
        (id) => this.foundIn(id),
        this.#margin.notesBelow(plan, this.#room.task),
      );
    return html`<article class="paper ${this.#panel.hasMarks ? 'with-marks' : ''}" part="paper">
      ${headView(plan, head)} ${titleView(plan, head)} ${element ?? read()}
      ${(element && editing?.handle.layer) ?? nothing}
      ${plan.items.length === 0 ? emptyBodyView(this.texts, editing?.offers ?? []) : nothing}
      ${footView(plan, head)} ${appendicesView(plan, this.texts)} ${this.#panel.marks()}
    </article>`;
  }

  /** What is known of tasks, beside the paper: the card of the item in hand where there is room for it. */
  #beside(plan: Plan): TemplateResult | typeof nothing {
    const editing = this.#editing.part;
    const { item } = this.#inHand;
    const card = editing && item && this.#room.task ? editing.card(plan, item, nameOf(item)) : nothing;
    return this.#margin.view(plan, card, editing ? item?.id : undefined);
  }

  #taskBar(plan: Plan): TemplateResult | typeof nothing {
    const { item } = this.#inHand;
    return (item && this.#editing.part?.bar(plan, item, nameOf(item))) ?? nothing;
  }

  #toolbar(): TemplateResult {
    const texts = {
      ...this.texts,
      find: this.textsOf(findMessages).find,
      ...this.textsOf(narrowMessages),
    };
    const tools = {
      narrow: this.#room.tools(this.#pane),
      find: () => {
        this.#find.open();
      },
    };
    const panel = this.#panel.tool();
    return this.#editing.part?.toolbar(tools, texts, panel) ?? readingToolbarView(tools, texts, panel);
  }

  gesture(meaning: Exclude<OutlineKey, 'release-tab'>, offset: number): void {
    if (meaning === 'undo' || meaning === 'redo') this[meaning]();
    else this.#editing.part?.gesture(meaning, offset);
  }

  /** What was typed becomes a change; where that is refused, the text is kept and told of until it is decided. */
  #handOver(key: string, before: string, after: string): Result<PlanFile> {
    const file = this.plan;
    const line = this.#editing.part?.changeOf(key, before, after);
    if (line === null && file) return { ok: true, value: file };
    const text = { type: 'item/text', part: 'text', item: key, before, after } as const;
    const result = this.perform(line ?? { ...text, ...this.#marksOf(key) });
    if (result.ok) this.notice = undefined;
    return result;
  }

  /** What was typed and could not be handed over, until the person has decided. */
  #undecided(): Notice | undefined {
    const refused = refusedNotice(this.edits, this.language, (refusal) => this.sentenceFor(refusal));
    return conflictNotice(this.edits, this.texts) ?? refused;
  }

  /** A text without marks carries none along. */
  #marksOf(id: string): { marks?: NonNullable<Item['marks']> } {
    const marks = this.#surface.marksIn(id);
    const had = this.plan?.plan.items.find((item) => item.id === id)?.marks;
    return marks && (marks.length > 0 || had) ? { marks } : {};
  }

  #told(result: Result<PlanFile>): Result<PlanFile> {
    this.notice =
      result.ok || result.code === 'text-conflict'
        ? undefined
        : { tone: 'late', text: this.sentenceFor(result) };
    return result;
  }
}

/** The next frame; a page that nobody sees has none. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
    setTimeout(resolve, 50);
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-plan-editor': PlanEditor;
  }
}

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
import type { HostCheck } from './checks/host-check.js';
import { BlanksController, type BlanksHost } from './blanks/blanks.controller.js';
import { DragController, type DragHost } from './drag/drag.controller.js';
import { HandleController } from './drag/handle.controller.js';
import { editorStyles } from './editor.styles.js';
import type { LoadVersion } from './compare/load-earlier.js';
import { figuresView } from './figures.view.js';
import { FindController, type FindHost } from './find/find.controller.js';
import type { DrawnRange } from './find/found.js';
import { findBarView } from './find/find-bar.view.js';
import { findMessages } from './find/find.messages.js';
import { footView } from './head/foot.view.js';
import { HeadController, type HeadHost } from './head/head.controller.js';
import { headMessages, type HeadMessages } from './head/head.messages.js';
import { headKeysView, headView, titleView } from './head/head.view.js';
import { ImportController } from './import/import.controller.js';
import { importPart } from './import/import-part.js';
import { importMessages } from './import/import.messages.js';
import { bodyView } from './item.view.js';
import type { OutlineKey } from './outline-keys.js';
import { MarginController, type MarginHost } from './margin/margin.controller.js';
import { nameOf, OutlineController, type CaretPlace, type OutlineHost } from './outline.controller.js';
import { narrowMessages } from './narrow/narrow.messages.js';
import { RoomController } from './narrow/room.controller.js';
import { outlineDrawerView } from './outline-pane/outline-drawer.view.js';
import { OutlinePaneController } from './outline-pane/outline-pane.controller.js';
import { outlinePaneView } from './outline-pane/outline-pane.view.js';
import { jumpWithin } from './outline-pane/jump.js';
import { PanelController } from './panel/panel.controller.js';
import type { PanelHost } from './panel/panel-host.js';
import { PasteController, type PasteHost } from './paste.controller.js';
import { appendicesView, emptyBodyView } from './paper.view.js';
import { planEditorMessages, type PlanEditorMessages } from './plan-editor.messages.js';
import { StartController, type StartHost } from './start/start.controller.js';
import { startPart } from './start/start-part.js';
import { TableController, type TableHost } from './table/table.controller.js';
import { SurfaceController, type SurfaceOwner } from './surface.controller.js';
import { readingToolbarView, toolbarView } from './toolbar.view.js';

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
  implements
    OutlineHost,
    SurfaceOwner,
    PasteHost,
    MarginHost,
    FindHost,
    HeadHost,
    TableHost,
    StartHost,
    BlanksHost,
    PanelHost,
    DragHost
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

  readonly #outline = new OutlineController(this);
  readonly #import = new ImportController(this);
  readonly #surface = new SurfaceController(this);
  readonly #paste = new PasteController(this);
  readonly #margin = new MarginController(this, () => this.#surface.surface);
  readonly #find = new FindController(this, this.#surface);
  readonly #head = new HeadController(this);
  /** Not part of the public interface: the tables of the body. */
  readonly tables = new TableController(this, this.#head.menu);

  readonly #start = new StartController(this);
  readonly #blanks = new BlanksController(this, this.#surface);
  readonly #room = new RoomController(this);
  readonly #drag = new DragController(this);
  readonly #handle = new HandleController(this, this.#drag, {
    surface: () => this.#surface.surface,
    current: () => this.#outline.current,
  });
  readonly #pane = new OutlinePaneController(
    this,
    this.#outline,
    this.#drag,
    jumpWithin(this, () => this.#surface.surface),
  );
  readonly #panel = new PanelController(this, {
    person: () => this.person,
    may: (change) => this.may(change),
    current: () => this.#outline.current,
    surface: () => this.#surface.surface,
    sentenceFor: (refusal) => this.sentenceFor(refusal),
  });

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
    return this.#head.enter(to);
  }

  toFirstBlank(): void {
    this.#blanks.first();
  }

  /** Whether the body may be edited now. */
  get writes(): boolean {
    return this.editable;
  }

  /** Puts the caret into an item, as a link to it does. */
  placeCaret(place: CaretPlace): void {
    this.#outline.choose(place.item);
    this.#surface.place(place);
  }

  entered(id: string): void {
    this.#outline.choose(id);
  }

  /** What was done to several items at once, with the numbers that it brings. */
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
    const { surface } = this.#surface;
    this.edits.flush();
    if (surface) void this.#paste.take(source, surface);
  }

  openImport(text: string): void {
    this.#import.change(text);
    this.#import.open();
    void this.#import.read();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#surface.ready;
    return complete;
  }

  protected override render(): TemplateResult {
    const plan = this.plan?.plan;
    if (!plan)
      return html`<div class="widget">${statusView(this.source, this.language, this.fault, 12)}</div>`;
    const { current } = this.#outline;
    const name = current ? nameOf(current) : '';
    return html`<div
      class="widget"
      @keydown=${(event: KeyboardEvent) => {
        this.#find.key(event);
        this.#blanks.key(event);
      }}
    >
      <div class="tools-region">
        ${this.#toolbar()} ${findBarView(this.#find, this.language, this.editable)}
      </div>
      <div class=${this.#panel.workClasses}>
        <div
          class="desk ${this.#pane.rows.length > 0 ? 'with-outline' : ''}"
          @pointermove=${(event: PointerEvent) => {
            this.#handle.hover(event);
          }}
          @pointerleave=${() => {
            this.#handle.leave();
          }}
        >
          ${this.#room.outline && this.#pane.rows.length > 0 ? outlinePaneView(this.#pane, this.editable, false) : nothing}
          ${this.#paper(plan)} ${this.#margin.view(plan, current, name, this.#room.task)}
        </div>
        ${this.#panel.view()}
      </div>
      <div class="bottom-region">
        ${noticeView(this.#undecided() ?? this.notice)}
        ${this.#room.task ? nothing : this.#margin.bar(plan, current, name)}
      </div>
      ${figuresView(plan, this.texts)}
      ${this.#room.outline ? nothing : outlineDrawerView(this.#pane, this.editable)}
      <p id="keys" class="visually-hidden">${this.texts.keys}</p>
      ${headKeysView(this.headTexts)} ${importPart(this.#import, this)} ${startPart(this.#start, this)}
    </div>`;
  }

  #paper(plan: Plan): TemplateResult {
    return html`<article class="paper ${this.#panel.hasMarks ? 'with-marks' : ''}" part="paper">
      ${headView(plan, this.#head)} ${titleView(plan, this.#head)}
      ${this.#surface.element ?? bodyView(this.#surface.toRead, this.texts.body, (id) => this.foundIn(id), this.#margin.notesBelow(plan, this.#room.task))}
      ${this.#surface.element ? this.#handle.layer : nothing}
      ${plan.items.length === 0 ? this.#emptyBody() : nothing} ${footView(plan, this.#head)}
      ${appendicesView(plan, this.texts)} ${this.#panel.marks()}
    </article>`;
  }

  #emptyBody(): TemplateResult {
    const actions = [
      {
        name: this.texts.emptyAction,
        run: () => {
          this.#outline.add();
        },
      },
      this.#start.offer,
      {
        name: this.textsOf(importMessages).open,
        run: () => {
          this.#import.open();
        },
      },
    ];
    return emptyBodyView(this.texts, this.editable ? actions : []);
  }

  #toolbar(): TemplateResult {
    const { source } = this;
    const texts = {
      ...this.texts,
      open: this.textsOf(importMessages).open,
      find: this.textsOf(findMessages).find,
      ...this.textsOf(narrowMessages),
    };
    const narrow = this.#room.tools(this.#pane);
    const find = (): void => {
      this.#find.open();
    };
    if (!this.editable) return readingToolbarView({ find, narrow }, texts, this.#panel.tool());
    return toolbarView(
      {
        find,
        undo: source?.canUndo
          ? () => {
              this.undo();
            }
          : undefined,
        redo: source?.canRedo
          ? () => {
              this.redo();
            }
          : undefined,
        narrow,
        outline: this.#outline,
        more: html`${this.#start.tool()} ${this.#blanks.tool()}`,
        open: () => {
          this.#import.open();
        },
      },
      texts,
      this.#panel.tool(),
    );
  }

  gesture(meaning: Exclude<OutlineKey, 'release-tab'>, offset: number): void {
    if (meaning === 'undo' || meaning === 'redo') this[meaning]();
    else this.#outline.gesture(meaning, offset);
  }

  /** What was typed becomes a change; where that is refused, the text is kept and told of until it is decided. */
  #handOver(key: string, before: string, after: string): Result<PlanFile> {
    const file = this.plan;
    const cell = this.tables.changeOf(key, before, after);
    const line = cell === undefined ? this.#head.changeOf(key, before, after) : cell;
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

declare global {
  interface HTMLElementTagNameMap {
    'ph-plan-editor': PlanEditor;
  }
}

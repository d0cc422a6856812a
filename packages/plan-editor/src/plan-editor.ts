import {
  noticeView,
  PlanWidget,
  statusView,
  type CodeMessages,
  type FieldEdits,
  type Messages,
  type Notice,
} from '@phoihop/kit';
import type { Plan, PlanChange, PlanFile, Refusal, Result } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EditingController } from './editing/editing.controller.js';
import type { Editing, EditingHost } from './editing/index.js';
import type { HostCheck } from './checks/host-check.js';
import type { LoadVersion } from './compare/load-earlier.js';
import type { DrawnRange } from './find/found.js';
import { FindOpener } from './find/find-opener.js';
import { footView } from './head/foot.view.js';
import { readingHead, type HeadTools } from './head/head-tools.js';
import { headView, titleView } from './head/head.view.js';
import type { Line } from './head/line.view.js';
import { ItemInHand, type CaretPlace } from './item-in-hand.js';
import { bodyView, readViews } from './item.view.js';
import { LaterParts, type LaterPartsHost } from './later-parts.js';
import { notesBelow } from './margin/note.view.js';
import { Room } from './narrow/room.js';
import type { TabId } from './panel/tab.js';
import { appendicesView, emptyBodyView } from './paper.view.js';
import { readingMessages, type ReadingMessages } from './reading.messages.js';
import { readingStyles } from './reading.styles.js';
import { readingTools, readingToolbarView, type ReadingActions } from './reading-toolbar.view.js';

/**
 * Drafting a plan as an outline on paper: items with their numbers, edited in place, added, deleted, moved
 * and indented by keyboard or pointer, with undo and redo.
 *
 * @summary Drafts and edits a plan on the paper that it becomes.
 * @tag ph-plan-editor
 * @example
 * ```html
 * <ph-plan src="plan.json"><ph-plan-editor></ph-plan-editor></ph-plan>
 * ```
 * @event {PhNewPlanEvent} ph-new-plan - a person wants a new plan; left alone, it takes the place of the one that is open (bubbles, composed, cancelable)
 * @event {PhChangeEvent} ph-change - with a plan of its own: a person has changed it (bubbles, composed)
 * @event {PhErrorEvent} ph-error - a check of the host's own has thrown (`check-failed`; bubbles, composed)
 * @csspart toolbar - the tools above the paper
 * @csspart outline - the outline of the plan, beside the paper or over the desk
 * @csspart paper - the sheet
 * @csspart item - one item of the body
 * @csspart margin - what is known of tasks, beside the paper
 * @csspart company - others who have the plan open, beside their items
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
export class PlanEditor extends PlanWidget implements EditingHost, LaterPartsHost {
  static override styles = readingStyles;

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

  readonly #inHand = new ItemInHand(this);
  readonly #room = new Room(this);
  readonly #readHead = readingHead(this);
  readonly #parts: LaterParts = new LaterParts(this, {
    inHand: this.#inHand,
    moves: () => this.#editing.part?.drag?.moves,
    surface: () => this.#editing.part?.surface.surface,
    waits: () => this.#editing.isComing,
    room: this.#room,
    person: () => this.person,
    may: (change) => this.may(change),
    current: () => this.#inHand.item,
    sentenceFor: (refusal, own) => this.sentenceFor(refusal, own),
  });
  readonly #editing: EditingController = new EditingController(this, {
    inHand: this.#inHand,
    drawn: () => this.#parts.drawn.load(),
    views: readViews,
    source: () => this.source,
    perform: (change) => this.perform(change),
    sentenceFor: (refusal) => this.sentenceFor(refusal),
    settled: () => {
      this.notice = undefined;
    },
  });
  readonly #find = new FindOpener(this, this.#parts.find);

  /** Not part of the public interface: what is being typed and not handed over yet. */
  get edits(): FieldEdits | undefined {
    return this.#editing.edits;
  }

  foundIn(key: string): readonly DrawnRange[] {
    const { find, panel } = this.#parts;
    return [...(find.part?.find.rangesIn(key) ?? []), ...(panel.part?.rangesIn(key) ?? [])];
  }

  foundInLine(place: Line['place']): readonly DrawnRange[] {
    return this.#parts.find.part?.find.rangesInLine(place) ?? [];
  }

  notLoaded(retry: () => void): void {
    const text = this.sentenceFor({ ok: false, code: 'part-not-loaded', params: {} });
    this.tell({ tone: 'late', text, actions: [{ label: this.#texts.retry, run: retry }] });
  }

  /** Not part of the public interface: whether the body may be edited now. */
  get writes(): boolean {
    return this.editable;
  }

  /** Puts the caret into an item (`{ item, offset }`; `offset` in UTF-16 units, or `end`), as a link to it does. */
  placeCaret(place: CaretPlace): void {
    this.#inHand.choose(place.item);
    this.#editing.place(place);
  }

  entered(id: string): void {
    this.#inHand.choose(id);
  }

  act(change: PlanChange): Result<PlanFile> {
    this.edits?.flush();
    const result = this.perform(change);
    this.#told(result);
    return result;
  }

  /** Takes the latest change back, as its tool does. */
  undo(): void {
    this.edits?.flush();
    this.#told(this.source?.undo(this));
  }

  /** Makes the latest change that was taken back once more, as its tool does. */
  redo(): void {
    this.edits?.flush();
    this.#told(this.source?.redo(this));
  }

  tell(notice: Notice): void {
    this.notice = notice;
  }

  refused(refusal: Refusal, own?: Messages<CodeMessages>): void {
    this.tell({ tone: 'late', text: this.sentenceFor(refusal, own) });
  }

  /** A plan that is edited is drawn once, where what edits it is there at once; else it stands to read meanwhile. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await Promise.race([this.#editing.prepare(), nextFrame()]);
    await super.scheduleUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#editing.ready;
    await this.#parts.ready;
    return this.isUpdatePending ? super.getUpdateComplete() : complete;
  }

  protected override render(): TemplateResult {
    const plan = this.plan?.plan;
    if (!plan)
      return html`<div class="widget">${statusView(this.source, this.language, this.fault, 12)}</div>`;
    const editing = this.#editing.part;
    const { outline, panel } = this.#parts;
    const work = `work ${this.writes ? 'with-panel' : ''} ${panel.part?.isOpen ? 'open' : ''}`;
    return html`<div
      class="widget"
      @keydown=${(event: KeyboardEvent) => {
        this.#find.key(event);
        editing?.key(event);
      }}
    >
      <div class="tools-region">${this.#toolbar(plan, editing)} ${this.#find.view()}</div>
      <div class=${work}>
        <div
          class="desk ${hasOutline(plan) ? 'with-outline' : ''}"
          @pointermove=${(event: PointerEvent) => {
            editing?.hover(event);
          }}
          @pointerleave=${() => {
            editing?.leave();
          }}
        >
          ${
            this.#room.outline && hasOutline(plan)
              ? (outline.part?.beside() ?? html`<div class="outline"></div>`)
              : nothing
          }
          ${this.#paper(plan, editing)} ${this.#beside(plan, editing)}
        </div>
        ${panel.part?.view() ?? nothing}
      </div>
      <div class="bottom-region">
        ${noticeView(editing?.undecided ?? this.notice)}
        ${this.#room.task ? nothing : this.#taskBar(plan, editing)}
      </div>
      <div class="figures">${this.#parts.drawn.part?.figures.view(plan.items) ?? nothing}</div>
      ${outline.part?.over() ?? nothing} ${editing?.around() ?? nothing}
    </div>`;
  }

  get #texts(): ReadingMessages {
    return this.textsOf(readingMessages);
  }

  #paper(plan: Plan, editing: Editing | undefined): TemplateResult {
    const element = editing?.surface.element;
    const head: HeadTools = editing?.headTools ?? this.#readHead;
    const { part: panel } = this.#parts.panel;
    const below = !this.#room.task && !this.writes;
    const read = (): TemplateResult =>
      bodyView(
        this.#editing.toRead(plan.items),
        this.#texts.body,
        (id) => this.foundIn(id),
        below ? notesBelow(plan, this.#parts.drawn.part?.margin.words) : () => nothing,
      );
    return html`<article class="paper ${panel?.hasMarks ? 'with-marks' : ''}" part="paper">
      ${headView(plan, head)} ${titleView(plan, head)} ${element ?? read()} ${element && editing.layers}
      ${plan.items.length === 0 ? emptyBodyView(this.#texts, editing?.offers() ?? nothing) : nothing}
      ${footView(plan, head)} ${appendicesView(plan, this.#texts)} ${panel?.marks() ?? nothing}
    </article>`;
  }

  /** What is known of tasks, beside the paper: the card of the item in hand where there is room for it. */
  #beside(plan: Plan, editing: Editing | undefined): TemplateResult | typeof nothing {
    const { item } = this.#inHand;
    const card = editing && item && this.#room.task ? editing.card(plan, item) : nothing;
    return this.#parts.drawn.part?.margin.view(plan, card, editing ? item?.id : undefined) ?? nothing;
  }

  #taskBar(plan: Plan, editing: Editing | undefined): TemplateResult | typeof nothing {
    const { item } = this.#inHand;
    return (item && editing?.bar(plan, item)) ?? nothing;
  }

  #toolbar(plan: Plan, editing: Editing | undefined): TemplateResult {
    const texts = this.#texts;
    const named = this.writes ? texts : { ...texts, panel: texts.readingPanel };
    const actions: ReadingActions = {
      outline: this.#room.outline || !hasOutline(plan) ? undefined : () => void this.#openOutline(),
      find: () => {
        this.#find.open();
      },
      panel: {
        isOpen: this.#parts.panel.part?.isOpen ?? false,
        toggle: () => void this.#togglePanel(),
      },
    };
    const tools = readingTools(actions, named);
    return (
      editing?.toolbar(tools, () => void this.#togglePanel('compare'), texts.tools) ??
      readingToolbarView(tools, texts.tools)
    );
  }

  async #openOutline(): Promise<void> {
    const outline = await this.#parts.outline.load();
    outline?.openOver();
  }

  /** Opens the panel or closes it; it stays open where a tab is named. */
  async #togglePanel(tab?: TabId): Promise<void> {
    const panel = await this.#parts.panel.load();
    if (panel?.isOpen && tab === undefined) panel.close();
    else panel?.open(tab);
  }

  /** A refusal is told; a conflict of texts is told where it waits for a decision. */
  #told(result: Result<PlanFile> | undefined): void {
    if (!result) return;
    this.notice = undefined;
    if (!result.ok && result.code !== 'text-conflict') this.refused(result);
  }
}

/** Whether a plan has an outline: all that it holds is reached by it. */
function hasOutline({ items, signatories, recipients, appendices }: Plan): boolean {
  return [items, signatories, recipients, appendices].some(([first]) => first);
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

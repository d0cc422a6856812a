import { showModal, type Language } from '@phoihop/kit';
import type { Plan, PlanFile } from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ItemInHand } from '../item-in-hand.js';
import { nameOf } from '../item-name.js';
import { outlineOf, type Entry, type Outline } from './entries.js';
import { outlinePaneMessages, type OutlinePaneMessages } from './outline-pane.messages.js';
import type { PaneGap, PaneMoves, SeenOutline } from './pane-moves.js';
import { openDepth, visibleRows, type Row } from './rows.js';
import { rowTyped, treeAct, type TreeAct } from './tree-keys.js';

/** What the pane needs of the element. */
export interface OutlinePaneHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly language: Language;
  readonly renderRoot: ParentNode;
}

/** Letters typed within this time belong together (milliseconds), as in lists of the system. */
const TYPED_TOGETHER_MS = 700;

/** The outline as a tree: what is folded, where the focus is, and what keys do. */
export class OutlinePaneController implements ReactiveController {
  rows: readonly Row[] = [];
  /** What is said of a move by keys. */
  said = '';
  /** Whether the pane is open over the desk, where it has no room beside the paper. */
  over = false;
  /** Set until it stands there: what the browser has closed, and tells of a moment later, is not opened anew. */
  #opening = false;
  readonly #host: OutlinePaneHost;
  readonly #inHand: ItemInHand;
  readonly #moves: () => PaneMoves | undefined;
  readonly #jump: (row: Row, touched: boolean) => void;
  #plan: Plan | undefined;
  #known: Outline = { entries: [], entryOf: new Map() };
  /** What a person has folded or unfolded, by entry; kept while the plan changes. */
  readonly #folding = new Map<string, boolean>();
  #depth = 1;
  #focus: string | undefined;
  #focusLater = false;
  #followed: string | undefined;
  #touched = false;
  #typed = { text: '', at: 0 };

  constructor(
    host: OutlinePaneHost,
    inHand: ItemInHand,
    moves: () => PaneMoves | undefined,
    jump: (row: Row, touched: boolean) => void,
  ) {
    this.#host = host;
    this.#inHand = inHand;
    this.#moves = moves;
    this.#jump = jump;
    host.addController(this);
  }

  get texts(): OutlinePaneMessages {
    return outlinePaneMessages[this.#host.language];
  }

  /** How items are moved here; undefined where the plan is only read. */
  get moves(): PaneMoves | undefined {
    return this.#moves();
  }

  get seen(): SeenOutline {
    return { rows: this.rows, items: this.#plan?.items ?? [], entryOf: this.#known.entryOf };
  }

  /** Where the line for what is carried is drawn. */
  get gap(): PaneGap | undefined {
    return this.moves?.gapIn(this.seen);
  }

  /** The row in which the item in hand stands: its own, else the nearest that is seen. */
  get current(): string | undefined {
    const current = this.#inHand.item;
    let id = current && this.#known.entryOf.get(current.id);
    const seen = new Set(this.rows.map((row) => row.id));
    while (id !== undefined && !seen.has(id)) id = this.#parentOf(id);
    return id;
  }

  /** The row that Tab comes to. */
  get focused(): string | undefined {
    if (this.rows.some(({ id }) => id === this.#focus)) return this.#focus;
    return this.current ?? this.rows[0]?.id;
  }

  hostUpdate(): void {
    const plan = this.#host.plan?.plan;
    if (!plan) return;
    const { id, items, signatories, recipients, appendices } = plan;
    const was = this.#plan;
    const same =
      was?.items === items &&
      was.signatories === signatories &&
      was.recipients === recipients &&
      was.appendices === appendices;
    this.#plan = plan;
    if (same && was.id === id) return;
    this.#known = outlineOf(plan);
    if (was?.id !== id) {
      this.#folding.clear();
      this.#depth = openDepth(this.#known.entries);
    }
    this.#show();
  }

  hostUpdated(): void {
    if (this.#opening) this.#showOver();
    this.#follow();
    if (!this.#focusLater) return;
    this.#focusLater = false;
    this.#row(this.focused)?.focus();
  }

  nameOf({ part, text }: Entry): string {
    if (part !== 'item') return this.texts.parts[part];
    return text === '' ? this.texts.blank : text;
  }

  openOver(): void {
    this.over = true;
    this.#opening = true;
    this.#focus = this.current;
    this.#host.requestUpdate();
  }

  /** The focus goes back to what had opened it. */
  closeOver(): void {
    this.#dialog?.close();
    if (!this.over) return;
    this.over = false;
    this.#opening = false;
    this.#host.requestUpdate();
  }

  fold(ids: readonly string[], open: boolean): void {
    for (const id of ids) this.#folding.set(id, open);
    this.#show();
    this.#host.requestUpdate();
  }

  jump(id: string): void {
    const row = this.rows.find((each) => each.id === id);
    if (!row) return;
    this.#focus = id;
    this.closeOver();
    this.#jump(row, this.#touched);
  }

  /** By what the person works now: a finger that has chosen a row brings no keyboard onto the screen. */
  pressed(by: 'touch' | 'other'): void {
    this.#touched = by === 'touch';
  }

  /** A row has got the focus, by pointer or Tab. */
  focusIn(id: string): void {
    if (this.#focus === id) return;
    this.#focus = id;
    this.#host.requestUpdate();
  }

  key(event: KeyboardEvent): void {
    const { focused } = this;
    if (focused === undefined || event.isComposing) return;
    this.#touched = false;
    const act = treeAct(this.rows, focused, event);
    if (act) this.#do(act);
    else if (!this.#typeAhead(focused, event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #showOver(): void {
    const dialog = this.#dialog;
    if (!dialog) return;
    this.#opening = false;
    showModal(dialog);
    this.#focusLater = true;
  }

  #do(act: TreeAct): void {
    switch (act.kind) {
      case 'focus':
        this.#focusRow(act.id);
        break;
      case 'fold':
        this.fold(act.ids, act.open);
        break;
      case 'jump':
        this.jump(act.id);
        break;
      case 'move':
        this.#move(act.id, act.gesture);
    }
  }

  #move(id: string, gesture: Extract<TreeAct, { kind: 'move' }>['gesture']): void {
    const { moves } = this;
    if (!moves) return;
    const before = this.#host.plan;
    this.#inHand.choose(id);
    moves.move(gesture);
    this.#focusRow(id);
    const current = this.#inHand.item;
    if (current && this.#host.plan !== before) this.said = this.texts.now(nameOf(current), current.level);
  }

  #typeAhead(focused: string, { key, altKey, ctrlKey, metaKey, timeStamp }: KeyboardEvent): boolean {
    if (Array.from(key).length !== 1 || altKey || ctrlKey || metaKey) return false;
    const together = timeStamp - this.#typed.at < TYPED_TOGETHER_MS;
    this.#typed = { text: together ? this.#typed.text + key : key, at: timeStamp };
    const row = rowTyped(this.rows, focused, this.#typed.text, (each) => this.nameOf(each));
    if (row) this.#focusRow(row.id);
    return true;
  }

  #focusRow(id: string): void {
    this.#focus = id;
    this.#focusLater = true;
    this.#host.requestUpdate();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.drawer');
  }

  /** Keeps the row of the item in hand in view while a person works in the text; only the pane scrolls for it. */
  #follow(): void {
    const { current } = this;
    if (current === this.#followed || this.moves?.carried !== undefined) return;
    // Nothing has to be laid out to know that the first row of a new outline is in view.
    const isNew = this.#followed === undefined && current === this.rows[0]?.id;
    this.#followed = current;
    if (isNew) return;
    const row = this.#row(current);
    const pane = row?.closest<HTMLElement>('.desk > .outline');
    if (!row || !pane || pane.matches(':hover, :focus-within')) return;
    const { top, bottom } = row.getBoundingClientRect();
    const box = pane.getBoundingClientRect();
    const room = box.height / 4;
    if (top < box.top + room || bottom > box.bottom - room) pane.scrollTop += top - box.top - box.height / 2;
  }

  #row(id: string | undefined): HTMLElement | undefined {
    const rows = this.#host.renderRoot.querySelectorAll<HTMLElement>('.outline [role="treeitem"]');
    return Array.from(rows).find(({ dataset }) => dataset.id === id);
  }

  #show(): void {
    this.rows = visibleRows(
      this.#known.entries,
      ({ id, depth }) => this.#folding.get(id) ?? depth < this.#depth,
      this.rows,
    );
  }

  #parentOf(id: string): string | undefined {
    const { entries } = this.#known;
    const index = entries.findIndex((entry) => entry.id === id);
    const depth = entries[index]?.depth ?? 0;
    for (let above = index - 1; above >= 0; above--)
      if ((entries[above]?.depth ?? 0) < depth) return entries[above]?.id;
    return undefined;
  }
}

import {
  LaterPart,
  roleNames,
  type CodeMessages,
  type Language,
  type LaterPartOptions,
  type Messages,
  type Notice,
} from '@phoihop/kit';
import type { Actor, Agency, Plan, PlanChange, PlanFile, Refusal, Result, Role } from '@phoihop/plan';
import {
  matrixAfter,
  type CellRange,
  type Matrix,
  type MatrixRow,
  type MatrixShape,
} from '@phoihop/plan/matrix';
import type { ReactiveController } from 'lit';
import type { AddHost } from '../add/add.controller.js';
import type { BodiesHost } from '../bodies/bodies.controller.js';
import { actOnCells, type CellsHost } from '../edit/act-on-cells.js';
import type { EarlyKeys } from '../early/early-keys.js';
import { replay } from '../early/replay.js';
import { EditController, type CellAddress, type EditHost } from '../edit/edit.controller.js';
import { foreseen } from '../edit/foreseen.js';
import { FaultsController, type FaultsHost } from '../faults/faults.controller.js';
import type { CopiedTable, Gesture } from '../grid/gestures.js';
import { GridFoot } from '../grid/grid-foot.js';
import { GridController, type GridOwner } from '../grid/grid.controller.js';
import type { GridModel } from '../grid/grid-model.js';
import type { GridView } from '../grid/grid-view.js';
import { BODIES } from '../grid/place.js';
import { RoleMenuController, type RoleMenuHost } from '../menu/role-menu.controller.js';
import { footModelOf } from '../model/foot-model.js';
import type { CellsOfRow } from '../model/grid-model-of.js';
import type { MatrixOfPlan } from '../model/matrix-of-plan.js';
import { rolledUpCells } from '../model/rolled-up.js';
import { RunningTotals } from '../model/running-totals.js';
import { visibleRows } from '../model/visible-rows.js';
import { NamesTodayController } from '../names/names-today.controller.js';
import { PhOrderEvent } from '../order-event.js';
import { OutController, type OutHost } from '../out/out.controller.js';
import type { PasteHost } from '../paste/paste.controller.js';
import { ChoicesOfPlan } from '../toolbar/choices.js';
import { sharedView } from '../toolbar/shared-filter.controller.js';
import type { ViewController } from '../toolbar/view.controller.js';
import { ChangesController, type ChangesHost } from './changes.controller.js';
import { toolsMessages, type ToolsMessages } from './tools.messages.js';

/** The element whose tools they are. */
export interface ToolsHost extends ChangesHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly language: Language;
  readonly plan: PlanFile | undefined;
  readonly author: Actor | undefined;
  /** Whether anything may be changed here. */
  readonly writes: boolean;
  readonly of: MatrixOfPlan;
  readonly view: GridView;
  order: readonly string[];
  folded: ReadonlySet<string>;
  may: (change: PlanChange) => boolean;
}

type AddModule = typeof import('../add/index.js');
type PasteModule = typeof import('../paste/index.js');
type BodiesModule = typeof import('../bodies/index.js');
type CardModule = typeof import('../card/card-part.js');

type Hosts = GridOwner & CellsHost & EditHost & RoleMenuHost & FaultsHost & OutHost;
type LaterHosts = AddHost & PasteHost & BodiesHost;

/** All with which a person works on the table: keys, pointers, the list of roles, views, checks, what goes in and out. */
export class MatrixTools implements Hosts, LaterHosts {
  /** What a screen reader is to say. */
  spoken = '';
  readonly element: ToolsHost;
  readonly changes: ChangesController;
  readonly grid: GridController;
  readonly edit: EditController;
  readonly menu: RoleMenuController;
  readonly view: ViewController;
  readonly faults: FaultsController;
  readonly names: NamesTodayController;
  readonly out: OutController;
  readonly choices = new ChoicesOfPlan();
  readonly add: LaterPart<ReturnType<AddModule['addPart']>>;
  readonly pasting: LaterPart<ReturnType<PasteModule['pastePart']>>;
  readonly bodies: LaterPart<ReturnType<BodiesModule['bodiesPart']>>;
  /** One task at a time. */
  readonly card: LaterPart<CardModule['cardPart']>;
  readonly #totals = new RunningTotals();
  readonly #foot: GridFoot;
  #inHand: string | undefined;

  constructor(element: ToolsHost) {
    this.element = element;
    this.changes = new ChangesController(element, () => {
      this.view.hold(this.#isAtHand ? this.near : null);
    });
    this.grid = new GridController(this, element.view);
    this.edit = new EditController(this);
    this.menu = new RoleMenuController(this);
    this.view = sharedView(this, element);
    this.faults = new FaultsController(this);
    this.names = new NamesTodayController(this);
    this.out = new OutController(this);
    this.add = this.#later(async () => (await import('../add/index.js')).addPart(this));
    this.pasting = this.#later(async () => (await import('../paste/index.js')).pastePart(this));
    this.bodies = this.#later(async () => (await import('../bodies/index.js')).bodiesPart(this));
    this.card = this.#later(
      async () => (await import('../card/card-part.js')).cardPart,
      () => (element.isNarrow ? 'now' : undefined),
    );
    this.#foot = new GridFoot({
      label: '',
      note: '',
      keyOf: () => '',
      total: () => ({ count: 0, note: '', name: '', shares: [0, 0, 0] }),
    });
    element.view.addFoot(this.#foot);
    element.of.after = matrixAfter;
  }

  get texts(): ToolsMessages {
    return toolsMessages[this.language];
  }

  /** Resolves when what is being loaded is there. */
  get ready(): Promise<unknown> {
    return Promise.all([this.add, this.pasting, this.bodies, this.card].map(({ ready }) => ready));
  }

  get renderRoot(): HTMLElement | DocumentFragment {
    return this.element.renderRoot;
  }

  get language(): Language {
    return this.element.language;
  }

  get plan(): PlanFile | undefined {
    return this.element.plan;
  }

  get author(): Actor | undefined {
    return this.element.author;
  }

  get writes(): boolean {
    return this.element.writes;
  }

  get of(): MatrixOfPlan {
    return this.element.of;
  }

  get matrix(): Matrix | undefined {
    return this.of.matrix;
  }

  get shownMatrix(): Matrix | undefined {
    return this.of.shown;
  }

  get shown(): MatrixOfPlan {
    return this.of;
  }

  get shape(): MatrixShape {
    return { rows: this.of.rows, columns: this.of.shown?.columns ?? [] };
  }

  get folded(): ReadonlySet<string> {
    return this.element.folded;
  }

  set folded(folded: ReadonlySet<string>) {
    this.changes.settle();
    this.element.folded = folded;
  }

  get order(): readonly string[] {
    return this.element.order;
  }

  set order(order: readonly string[]) {
    this.changes.settle();
    this.element.order = order;
    this.element.dispatchEvent(new PhOrderEvent(order));
  }

  /** The item that the card shows. */
  get inHand(): string | undefined {
    return this.#inHand;
  }

  set inHand(item: string | undefined) {
    this.#inHand = item;
    this.view.letGo(this.near);
  }

  get near(): string | null {
    return (this.element.isNarrow ? this.inHand : this.of.rows[this.grid.place.row]?.item.id) ?? null;
  }

  get updateComplete(): Promise<boolean> {
    return this.element.updateComplete;
  }

  addController(controller: ReactiveController): void {
    this.element.addController(controller);
  }

  removeController(controller: ReactiveController): void {
    this.element.removeController(controller);
  }

  requestUpdate(): void {
    this.changes.settle();
    this.element.requestUpdate();
  }

  /** The part of a matrix that is looked at. */
  part(matrix: Matrix): Matrix {
    return this.view.apply(matrix, this.faults.byRow.items);
  }

  visible(rows: readonly MatrixRow[]): readonly MatrixRow[] {
    return visibleRows(rows, this.folded);
  }

  rolledUp(row: MatrixRow): CellsOfRow {
    const { shown } = this.of;
    return shown
      ? rolledUpCells(shown, row, roleNames[this.language], this.texts)
      : () => ({ key: '', name: '', roles: [] });
  }

  /** Takes what the grid is to show. */
  take(model: GridModel): void {
    const { shown } = this.of;
    if (shown) {
      this.#totals.count(shown.rows);
      this.#foot.model = footModelOf(shown, this.#totals, this.folded, roleNames[this.language], this.texts);
    }
    this.grid.take(model);
  }

  gesture(gesture: Gesture): void {
    this.flush();
    const cells = this.edit.cellsIn(this.grid.range);
    const shown = gesture.kind === 'role' && this.writes ? foreseen(this.grid, gesture.role) : undefined;
    if (shown)
      this.changes.makeBehindFrame(() => {
        actOnCells(this, this, gesture, cells);
        shown();
      });
    else actOnCells(this, this, gesture, cells);
  }

  flush(): void {
    this.changes.flush();
  }

  act(change: PlanChange): Result<PlanFile> {
    return this.changes.act(change);
  }

  may(change: PlanChange): boolean {
    return this.element.may(change);
  }

  undo(): void {
    this.changes.undo();
  }

  redo(): void {
    this.changes.redo();
  }

  tell(notice: Notice): void {
    this.changes.tell(notice);
  }

  refused(refusal: Refusal, own?: Messages<CodeMessages>): void {
    this.changes.refused(refusal, own);
  }

  /** Said when what follows from a change is drawn: who types fast hears the last of it. */
  announce(text: string): void {
    this.spoken = text;
    this.element.requestUpdate();
  }

  selected(): void {
    this.view.letGo(this.near);
    this.requestUpdate();
  }

  left(): void {
    // In the list of roles the hand is still on the row.
    if (!this.menu.cell) this.view.letGo(null);
  }

  go(): void {
    this.renderRoot.querySelector<HTMLElement>('.source a')?.click();
  }

  paste(copied: CopiedTable, cells: CellRange): void {
    void this.pasting.load().then((part) => {
      part?.paste(copied, cells);
    });
  }

  rolesAt(cell: CellAddress): readonly Role[] {
    return this.edit.rolesAt(cell);
  }

  setOnly(role: Role | null, cells: readonly CellAddress[] = this.edit.cellsIn(this.grid.range)): boolean {
    if (!this.writes) return false;
    const given = role === null ? [] : [role];
    const { cell } = this.menu;
    return this.edit.give(cell && this.element.isNarrow ? [cell] : cells, given);
  }

  toggleRole(cell: CellAddress, role: Role): boolean {
    return this.edit.toggle(cell, role);
  }

  menuClosed(): void {
    void this.updateComplete.then(() => {
      if (this.element.isNarrow) this.renderRoot.querySelector<HTMLElement>('.card .line')?.focus();
      else this.grid.focus();
    });
  }

  /** Leads to the cell of an item and a body; what hides it is opened. */
  lead(item: string | undefined, agency: string | undefined): void {
    if (item !== undefined && !this.of.rows.some((row) => row.item.id === item)) {
      this.view.reset();
      this.folded = new Set();
    }
    this.inHand = item ?? this.inHand;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (this.element.isNarrow) {
        this.renderRoot.querySelector<HTMLElement>('.card h3')?.focus();
        return;
      }
      const row = this.of.rows.findIndex((each) => each.item.id === item);
      const column = this.of.columns.findIndex(({ id }) => id === agency);
      const { place } = this.grid;
      this.grid.select({
        row: row < 0 ? (item === undefined && column >= 0 ? -1 : place.row) : row,
        column: column < 0 ? place.column : column + BODIES,
      });
      this.grid.focus();
    });
  }

  /** The body whose work is looked at. */
  subjectOf({ agencies }: Plan): Agency | undefined {
    return this.view.kind === 'agency' ? agencies.find(({ id }) => id === this.view.subject) : undefined;
  }

  /** Whether a change is made by a hand on a row: what is pressed above the table is on none. */
  get #isAtHand(): boolean {
    return this.element.isNarrow || this.grid.focused || this.menu.cell !== undefined;
  }

  /** Begins with what was asked for before the tools were there. */
  begin(early: EarlyKeys): void {
    void replay(early, this);
  }

  #later<Part>(load: () => Promise<Part>, due?: LaterPartOptions<Part>['due']): LaterPart<Part> {
    const failed = (): void => {
      this.tell({ tone: 'late', text: this.texts.partNotLoaded });
    };
    return new LaterPart(this, { load, failed, ...(due ? { due } : {}) });
  }
}

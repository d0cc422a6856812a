import {
  baseStyles,
  buttonStyles,
  iconRedo2,
  iconStyles,
  iconUndo2,
  noticeView,
  PlanWidget,
  roleNames,
  roleStyles,
  statusStyles,
  statusView,
  type Notice,
} from '@phoihop/kit';
import type { Actor, Plan, PlanChange, PlanFile, Refusal, Result, Role } from '@phoihop/plan';
import { cellOf, matrixOf, type Matrix, type MatrixRow } from '@phoihop/plan/matrix';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { legendView } from './bar/legend.view.js';
import { sourceBarView } from './bar/source-bar.view.js';
import { sourceMessages } from './bar/source.messages.js';
import { EditController, type CellAddress, type EditHost } from './edit/edit.controller.js';
import type { Gesture } from './grid/gestures.js';
import { GridController, type GridOwner } from './grid/grid.controller.js';
import type { GridColumn } from './grid/grid-model.js';
import { cellStyles } from './grid/cells.styles.js';
import { gridStyles } from './grid/grid.styles.js';
import { BODIES } from './grid/place.js';
import { RoleMenuController, type RoleMenuHost } from './menu/role-menu.controller.js';
import { roleMenuView } from './menu/role-menu.view.js';
import { carried, inOrder } from './model/column-order.js';
import { columnsOf, gridModelOf } from './model/grid-model-of.js';
import { RunningTotals } from './model/running-totals.js';
import { noFaults } from './model/row-faults.js';
import { nameOfItem } from './model/source-of-role.js';
import { visibleRows } from './model/visible-rows.js';
import {
  responsibilityMatrixMessages,
  type ResponsibilityMatrixMessages,
} from './responsibility-matrix.messages.js';
import { responsibilityMatrixStyles } from './responsibility-matrix.styles.js';

/**
 * Who leads and who coordinates, at a glance and in one keystroke: the tasks of a plan in rows, its bodies in columns
 * (bảng phân công trách nhiệm).
 *
 * @summary Tasks and bodies of a plan as a table.
 * @tag ph-responsibility-matrix
 * @example
 * ```html
 * <ph-plan src="plan.json"><ph-responsibility-matrix></ph-responsibility-matrix></ph-plan>
 * ```
 * @event {PhChangeEvent} ph-change - with a plan of its own: a person has changed it (bubbles, composed)
 * @csspart source - what is told of the cell in hand
 * @csspart role-menu - the list of roles
 * @csspart notice - the message at the end, with what can be done about it
 * @cssprop --ph-matrix-block-size - how high the table grows before it scrolls
 */
export class ResponsibilityMatrix extends PlanWidget implements GridOwner, EditHost, RoleMenuHost {
  static override styles = [
    ...baseStyles,
    iconStyles,
    buttonStyles,
    roleStyles,
    statusStyles,
    gridStyles,
    cellStyles,
    responsibilityMatrixStyles,
  ];

  /** The order of bodies within their groups, by id; those that are not named stand behind the others. */
  @property({ attribute: false }) order: readonly string[] = [];

  @state() private notice: Notice | undefined;
  @state() private spoken = '';
  @state() private folded: ReadonlySet<string> = new Set();

  readonly #grid = new GridController(this);
  readonly #edit = new EditController(this);
  readonly #menu = new RoleMenuController(this);
  #matrix: Matrix | undefined;
  #of: Plan | undefined;
  #rows: readonly MatrixRow[] = [];
  #columns: readonly GridColumn[] = [];
  #columnsFor: unknown;
  #version = 0;
  #drawnFor: readonly unknown[] | undefined;
  #ordered:
    (Pick<Matrix, 'groups' | 'columns'> & { of: Matrix['groups']; order: readonly string[] }) | undefined;
  readonly #totals = new RunningTotals();

  get texts(): ResponsibilityMatrixMessages {
    return this.textsOf(responsibilityMatrixMessages);
  }

  get matrix(): Matrix | undefined {
    return this.#matrix;
  }

  get shown(): { rows: readonly MatrixRow[]; columns: readonly GridColumn[] } {
    return { rows: this.#rows, columns: this.#columns };
  }

  get author(): Actor | undefined {
    return this.person;
  }

  gesture(gesture: Gesture): void {
    const { range } = this.#grid;
    switch (gesture.kind) {
      case 'role':
        if (this.setOnly(gesture.role)) this.#sayRole(gesture.role);
        return;
      case 'clear':
        if (this.editable && this.#edit.set(range, []))
          this.announce(this.texts.cleared(this.#edit.cellsIn(range).length));
        return;
      case 'fill-down':
        if (this.editable) this.#edit.fillDown(range);
        return;
      case 'fill':
        if (this.editable) this.#edit.fill(gesture.from, gesture.to);
        return;
      case 'undo':
        this.#tell(this.source?.undo(this));
        return;
      case 'redo':
        this.#tell(this.source?.redo(this));
        return;
      case 'toggle':
        this.#toggleSection();
        return;
      case 'menu':
        this.#openMenu();
        return;
      case 'move-column':
        this.#moveColumn(gesture.column, gesture.to);
        return;
      default:
    }
  }

  selected(): void {
    this.requestUpdate();
  }

  act(change: PlanChange): Result<PlanFile> {
    const result = this.perform(change);
    this.#tell(result);
    return result;
  }

  refused(refusal: Refusal): void {
    this.notice = { tone: 'late', text: this.sentenceFor(refusal) };
  }

  tell(notice: Notice): void {
    this.notice = notice;
  }

  announce(text: string): void {
    this.spoken = text;
  }

  rolesAt(cell: CellAddress): readonly Role[] {
    return this.#edit.rolesAt(cell);
  }

  setOnly(role: Role | null): boolean {
    return this.editable && this.#edit.set(this.#grid.range, role === null ? [] : [role]);
  }

  toggleRole(cell: CellAddress, role: Role): boolean {
    return this.#edit.toggle(cell, role);
  }

  menuClosed(): void {
    void this.updateComplete.then(() => {
      this.#grid.focus();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const plan = this.plan?.plan;
    if (!plan) this.#matrix = this.#of = undefined;
    else if (plan !== this.#of) {
      this.#matrix = matrixOf(plan, this.#of?.id === plan.id ? this.#matrix : undefined);
      this.#of = plan;
    }
    this.#prepare();
  }

  protected override updated(): void {
    this.#grid.draw();
  }

  protected override render(): TemplateResult {
    const plan = this.plan?.plan;
    if (!plan || !this.#matrix)
      return html`<div class="widget">${statusView(this.source, this.language, this.fault)}</div>`;
    const { texts } = this;
    return html`<section class="widget" aria-labelledby="heading">
      <header>
        <h2 id="heading">${texts.heading}</h2>
        <p class="subject" title=${plan.subject}>${plan.subject}</p>
        ${this.editable ? this.#undoButtons() : nothing}
      </header>
      ${this.#matrix.rows.length === 0 ? html`<div class="empty"><p>${texts.empty}</p></div>` : this.#grid.view.element}
      ${this.#sourceBar(plan)} ${legendView(roleNames[this.language], texts.letters)}
      ${noticeView(this.notice)} ${this.#menuView(plan)}
      <p id="keys" class="visually-hidden">${texts.keys}</p>
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>`;
  }

  /** Makes of the plan what the grid shows. */
  #prepare(): void {
    const matrix = this.#shownMatrix();
    if (!matrix || matrix.rows.length === 0) return;
    this.#rows = visibleRows(matrix.rows, this.folded);
    if (this.#columnsFor !== matrix.groups) {
      this.#columnsFor = matrix.groups;
      this.#columns = columnsOf(matrix);
    }
    const versionKey = [this.folded, this.editable, this.language] as const;
    if (this.#drawnFor?.some((each, at) => each !== versionKey[at]) !== false) this.#version++;
    this.#drawnFor = versionKey;
    this.#totals.count(matrix.rows);
    const model = gridModelOf({
      matrix,
      rows: this.#rows,
      columns: this.#columns,
      folded: this.folded,
      faults: noFaults,
      totals: this.#totals,
      editable: this.editable,
      version: this.#version,
      texts: this.texts,
      roleNames: roleNames[this.language],
    });
    this.#grid.take(model);
  }

  /** The matrix with its columns in the person's order; the same columns as long as neither changes. */
  #shownMatrix(): Matrix | undefined {
    const matrix = this.#matrix;
    if (!matrix) return undefined;
    const was = this.#ordered;
    if (was?.of === matrix.groups && was.order === this.order)
      return { ...matrix, groups: was.groups, columns: was.columns };
    const groups = inOrder(matrix.groups, this.order);
    const columns = groups.flatMap((group) => group.columns);
    this.#ordered = { of: matrix.groups, order: this.order, groups, columns };
    return { ...matrix, groups, columns };
  }

  #undoButtons(): TemplateResult {
    const { texts, source } = this;
    return html`<button
        type="button"
        class="tool"
        title=${texts.undo}
        aria-label=${texts.undo}
        ?disabled=${!source?.canUndo}
        @click=${() => {
          this.gesture({ kind: 'undo' });
        }}
      >
        ${iconUndo2}
      </button>
      <button
        type="button"
        class="tool"
        title=${texts.redo}
        aria-label=${texts.redo}
        ?disabled=${!source?.canRedo}
        @click=${() => {
          this.gesture({ kind: 'redo' });
        }}
      >
        ${iconRedo2}
      </button>`;
  }

  #currentCell(): { row: MatrixRow; column: GridColumn } | undefined {
    const { place } = this.#grid;
    const row = this.#rows[place.row];
    const column = this.#columns[place.column - BODIES];
    return row && column && { row, column };
  }

  #sourceBar(plan: Plan): TemplateResult | typeof nothing {
    const current = this.#currentCell();
    if (!current) return nothing;
    const { row, column } = current;
    const cell = cellOf(row, column.id);
    const on = cell.roles[0]?.statedOn ?? row.item.id;
    const statedOn = plan.items.find(({ id }) => id === on) ?? row.item;
    return sourceBarView(
      { row, agency: column.short, cell, statedOn, go: () => undefined },
      roleNames[this.language],
      this.textsOf(sourceMessages),
    );
  }

  #menuView(plan: Plan): TemplateResult | typeof nothing {
    const { cell } = this.#menu;
    if (!cell) return nothing;
    const item = plan.items.find(({ id }) => id === cell.item);
    const agency = plan.agencies.find(({ id }) => id === cell.agency);
    if (!item) return nothing;
    const title = `${agency?.shortName ?? agency?.name ?? ''} · ${nameOfItem(item)}`;
    return roleMenuView(this.#menu, title, roleNames[this.language], {
      many: 'Giữ nhiều vai trò',
      clear: 'Bỏ vai trò',
    });
  }

  #openMenu(): void {
    const current = this.#currentCell();
    const { cell } = this.#grid;
    if (!current || !cell || !this.editable) return;
    this.#menu.open({ item: current.row.item.id, agency: current.column.id }, cell);
  }

  #toggleSection(): void {
    const row = this.#rows[this.#grid.place.row];
    if (row?.kind !== 'section') return;
    const { id } = row.item;
    const folded = new Set(this.folded);
    const name = nameOfItem(row.item);
    if (folded.delete(id)) this.announce(this.texts.expanded(name, row.subtree));
    else {
      folded.add(id);
      this.announce(this.texts.collapsed(name));
    }
    this.folded = folded;
  }

  #moveColumn(from: number, to: number): void {
    const groups = this.#shownMatrix()?.groups ?? [];
    const order = carried(groups, from, to);
    const name = this.#columns[from]?.name ?? '';
    if (!order) {
      this.announce(this.texts.notMoved);
      return;
    }
    this.order = order;
    this.announce(this.texts.moved(name, to + 1, this.#columns.length));
  }

  #sayRole(role: Role): void {
    const current = this.#currentCell();
    if (current)
      this.announce(
        this.texts.set(roleNames[this.language][role], current.column.short, nameOfItem(current.row.item)),
      );
  }

  #tell(result: Result<PlanFile> | undefined): void {
    this.notice = result && !result.ok ? { tone: 'late', text: this.sentenceFor(result) } : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-responsibility-matrix': ResponsibilityMatrix;
  }
}

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
import type { CellRange, Matrix, MatrixRow, MatrixShape } from '@phoihop/plan/matrix';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { legendView } from './bar/legend.view.js';
import { sourcePart } from './bar/source-part.js';
import { RoomController } from './card/room.controller.js';
import { actOnCells, currentCell, type CellsHost } from './edit/act-on-cells.js';
import { EditController, type CellAddress, type EditHost } from './edit/edit.controller.js';
import type { Gesture } from './grid/gestures.js';
import { GridController, type GridOwner } from './grid/grid.controller.js';
import type { GridColumn, GridModel } from './grid/grid-model.js';
import { BODIES } from './grid/place.js';
import { matrixStyles } from './matrix.styles.js';
import { roleMenuPart } from './menu/role-menu-part.js';
import { RoleMenuController, type RoleMenuHost } from './menu/role-menu.controller.js';
import { noFaults } from './model/row-faults.js';
import { MoreController, type MoreOwner } from './more/more.controller.js';
import { MatrixOfPlan } from './model/matrix-of-plan.js';
import type { OutController } from './out/out.controller.js';
import {
  responsibilityMatrixMessages,
  type ResponsibilityMatrixMessages,
} from './responsibility-matrix.messages.js';
import { ChoicesOfPlan } from './toolbar/choices.js';
import { toolbarPart } from './toolbar/toolbar-part.js';
import { ViewController } from './toolbar/view.controller.js';

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
 * @csspart toolbar - views, search, filters, and what can be added
 * @csspart out - printing and exporting
 * @csspart faults - the list of what should be looked at
 * @csspart card - one task, where there is no room for a table
 * @csspart source - what is told of the cell in hand
 * @csspart role-menu - the list of roles
 * @csspart notice - the message at the end, with what can be done about it
 * @cssprop --ph-matrix-block-size - how high the table grows before it scrolls
 */
export class ResponsibilityMatrix
  extends PlanWidget
  implements GridOwner, CellsHost, EditHost, RoleMenuHost, MoreOwner
{
  static override styles = [...baseStyles, iconStyles, buttonStyles, roleStyles, statusStyles, matrixStyles];

  /** The order of bodies within their groups, by id; those that are not named stand behind the others. */
  @property({ attribute: false }) order: readonly string[] = [];

  @state() private notice: Notice | undefined;
  @state() private spoken = '';
  /** Not part of the public interface: sections that are folded. */
  @state() folded: ReadonlySet<string> = new Set();

  readonly #grid = new GridController(this);
  readonly #edit = new EditController(this);
  readonly #menu = new RoleMenuController(this);
  readonly #view = new ViewController(this);
  readonly #more = new MoreController(this);
  readonly #room = new RoomController(this);
  readonly #of = new MatrixOfPlan();
  readonly #choices = new ChoicesOfPlan();
  readonly #parts = {
    grid: this.#grid,
    edit: this.#edit,
    menu: this.#menu,
    of: this.#of,
  };
  #model: GridModel | undefined;
  /** The item that the card shows. */
  #card: string | undefined;

  /** Not part of the public interface: what the controllers need of the element. */
  get texts(): ResponsibilityMatrixMessages {
    return this.textsOf(responsibilityMatrixMessages);
  }

  get matrix(): Matrix | undefined {
    return this.#of.matrix;
  }

  /** Not part of the public interface: printing and exporting, once that part is there. */
  get out(): OutController | undefined {
    return this.#more.part?.out;
  }

  get shownMatrix(): Matrix | undefined {
    return this.#of.shown;
  }

  get shown(): { rows: readonly MatrixRow[]; columns: readonly GridColumn[] } {
    return this.#of;
  }

  get shape(): MatrixShape {
    return { rows: this.#of.rows, columns: this.#of.shown?.columns ?? [] };
  }

  get author(): Actor | undefined {
    return this.person;
  }

  get writes(): boolean {
    return this.editable;
  }

  get near(): string | null {
    return (this.#room.narrow ? this.#card : this.#of.rows[this.#grid.place.row]?.item.id) ?? null;
  }

  override may(change: PlanChange): boolean {
    return super.may(change);
  }

  gesture(gesture: Gesture): void {
    actOnCells(this, this.#parts, gesture);
  }

  undo(): void {
    this.#tell(this.source?.undo(this));
  }

  redo(): void {
    this.#tell(this.source?.redo(this));
  }

  go(): void {
    this.renderRoot.querySelector<HTMLElement>('.source a')?.click();
  }

  paste(text: string, cells: CellRange): void {
    void this.#more.load().then((part) => {
      part?.paste.paste(text, cells);
    });
  }

  /** Leads to the cell of an item and a body; what hides it is opened. */
  lead(item: string | undefined, agency: string | undefined): void {
    if (item !== undefined && !this.#of.rows.some((row) => row.item.id === item)) {
      this.#view.reset();
      this.folded = new Set();
    }
    this.#card = item ?? this.#card;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (this.#room.narrow) {
        this.renderRoot.querySelector<HTMLElement>('.card h3')?.focus();
        return;
      }
      const row = this.#of.rows.findIndex((each) => each.item.id === item);
      const column = this.#of.columns.findIndex(({ id }) => id === agency);
      const { place } = this.#grid;
      this.#grid.select({
        row: row < 0 ? (item === undefined && column >= 0 ? -1 : place.row) : row,
        column: column < 0 ? place.column : column + BODIES,
      });
      this.#grid.focus();
    });
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
    if (!this.editable) return false;
    const given = role === null ? [] : [role];
    const { cell } = this.#menu;
    if (cell && this.#room.narrow) return this.#edit.make([{ ...cell, roles: given }]);
    return this.#edit.set(this.#grid.range, given);
  }

  toggleRole(cell: CellAddress, role: Role): boolean {
    return this.#edit.toggle(cell, role);
  }

  menuClosed(): void {
    void this.updateComplete.then(() => {
      if (this.#room.narrow) this.renderRoot.querySelector<HTMLElement>('.card .line')?.focus();
      else this.#grid.focus();
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#more.ready;
    return complete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const faults = this.#more.part?.faults.byRow ?? noFaults;
    this.#model = this.#of.update(this.plan?.plan, {
      folded: this.folded,
      order: this.order,
      faults,
      editable: this.editable,
      texts: this.texts,
      roleNames: roleNames[this.language],
      part: (matrix) => this.#view.apply(matrix, faults.items),
    });
    if (this.#model) this.#grid.take(this.#model);
  }

  protected override updated(): void {
    if (!this.#room.narrow) this.#grid.draw();
  }

  protected override render(): TemplateResult {
    const plan = this.plan?.plan;
    const model = this.#model;
    if (!plan || !model)
      return html`<div class="widget">${statusView(this.source, this.language, this.fault)}</div>`;
    const { texts } = this;
    const { narrow } = this.#room;
    const current = currentCell(this.#parts);
    return html`<section class="widget ${narrow ? 'narrow' : ''}" aria-labelledby="heading">
      <header>
        <h2 id="heading">${texts.heading}</h2>
        <p class="subject" title=${plan.subject}>${plan.subject}</p>
        ${this.editable ? this.#undoButtons() : nothing}
        ${this.#more.part?.beside(plan, this.#view, this.editable)}
      </header>
      ${this.#toolbar(plan)} ${narrow && model.rows.length > 0 ? this.#cardView(model) : this.#table(model)}
      ${narrow || !current ? nothing : sourcePart(plan, current, this.language)}
      ${narrow ? nothing : legendView(roleNames[this.language], texts.letters)} ${noticeView(this.notice)}
      ${roleMenuPart(this.#menu, plan, this.language, texts)} ${this.#more.part?.preview(plan, this.language)}
      <p class="visually-hidden" id="keys">${texts.keys}</p>
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>`;
  }

  #toolbar(plan: Plan): TemplateResult | typeof nothing {
    const { matrix, language, editable } = this;
    if (!matrix) return nothing;
    const more = this.#more.part;
    const toggleFaults = (): void => {
      more?.faults.toggle();
      this.#view.change({ onlyFaults: more?.faults.open ?? false });
    };
    const state = {
      ...{ plan, matrix, language, editable, view: this.#view, choices: this.#choices },
      faults: more?.faults.findings.length ?? 0,
      faultsOpen: more?.faults.open ?? false,
    };
    const tools = toolbarPart(state, {
      toggleFaults,
      add: (what, button) => {
        void this.#more.load().then((part) => {
          part?.add.show(what, button);
        });
      },
    });
    const mend = (change: PlanChange): void => {
      this.act(change);
    };
    return html`${tools} ${more ? more.below({ language, mend, toggleFaults }) : nothing}`;
  }

  #table(model: GridModel): TemplateResult | HTMLElement {
    if (model.rows.length > 0) return this.#grid.view.element;
    const { texts } = this;
    const hides = (this.matrix?.rows.length ?? 0) > 0;
    return html`<div class="empty">
      <p>${hides ? texts.nothingShown : texts.empty}</p>
      ${
        hides
          ? html`<button
              type="button"
              @click=${() => {
                this.#view.reset();
              }}
            >
              ${texts.showAll}
            </button>`
          : nothing
      }
    </div>`;
  }

  #cardView(model: GridModel): TemplateResult | typeof nothing {
    const more = this.#more.part;
    if (!more) {
      void this.#more.load();
      return nothing;
    }
    const rows = this.#of.shown?.rows ?? [];
    return more.card(model, rows, more.faults, this.#card, this.language, (item) => {
      this.#card = item;
      return {
        go: (id) => {
          this.lead(id, undefined);
        },
        roles: (agency, at) => {
          this.#menu.open({ item, agency }, at);
        },
        mend: ({ change }) => {
          this.act(change);
        },
      };
    });
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

  #tell(result: Result<PlanFile> | undefined): void {
    this.notice = result && !result.ok ? { tone: 'late', text: this.sentenceFor(result) } : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-responsibility-matrix': ResponsibilityMatrix;
  }
}

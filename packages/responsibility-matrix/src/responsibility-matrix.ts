import {
  baseStyles,
  PlanWidget,
  roleNames,
  roleStyles,
  statusStyles,
  statusView,
  type CodeMessages,
  type DocumentSource,
  type Messages,
} from '@phoihop/kit';
import type { Actor, PlanChange, PlanFile, Refusal, Result } from '@phoihop/plan';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { RoomController } from './card/room.controller.js';
import { noNames, type GridModel } from './grid/grid-model.js';
import { GridView } from './grid/grid-view.js';
import { firstPlace } from './grid/place.js';
import { matrixStyles } from './matrix.styles.js';
import { MatrixOfPlan } from './model/matrix-of-plan.js';
import { noFaults } from './model/no-faults.js';
import {
  responsibilityMatrixMessages,
  type ResponsibilityMatrixMessages,
} from './responsibility-matrix.messages.js';
import type { DrawnTools } from './tools/drawn-tools.js';
import type { ToolsHost } from './tools/matrix-tools.js';
import { ToolsController } from './tools/tools.controller.js';

/**
 * Who leads and who coordinates, at a glance and in one keystroke: the tasks of a plan in rows, its bodies in columns
 * (bảng phân công trách nhiệm).
 *
 * @summary Who leads and who coordinates: tasks in rows, bodies in columns.
 * @tag ph-responsibility-matrix
 * @example
 * ```html
 * <ph-plan src="plan.json"><ph-responsibility-matrix></ph-responsibility-matrix></ph-plan>
 * ```
 * @event {PhChangeEvent} ph-change - with a plan of its own: a person has changed it (bubbles, composed)
 * @event {PhOrderEvent} ph-order - a person has moved a column (`order`; bubbles, composed)
 * @csspart toolbar - views, search, filters, and what can be added
 * @csspart out - printing and exporting
 * @csspart faults - the list of what should be looked at
 * @csspart card - one task, where there is no room for a table
 * @csspart source - what is told of the cell in hand
 * @csspart role-menu - the list of roles
 * @csspart notice - the message at the end, with what can be done about it
 * @cssprop --ph-matrix-block-size - how high the table grows before it scrolls
 */
export class ResponsibilityMatrix extends PlanWidget implements ToolsHost {
  static override styles = [...baseStyles, roleStyles, statusStyles, ...matrixStyles];

  /** The order of bodies within their groups, by id; those that are not named stand behind the others. */
  @property({ attribute: false }) order: readonly string[] = [];

  /** Not part of the public interface: sections that are folded. */
  @state() folded: ReadonlySet<string> = new Set();

  /** Not part of the public interface: what is shown of the plan. */
  readonly of = new MatrixOfPlan();
  /** Not part of the public interface: the table in the page. */
  readonly view = new GridView(this);
  readonly #room = new RoomController(this);
  readonly #tools = new ToolsController(this);
  #model: GridModel | undefined;

  /** Not part of the public interface: what the tools need of the element. */
  get tools(): DrawnTools | undefined {
    return this.#tools.part;
  }

  get isNarrow(): boolean {
    return this.#room.narrow;
  }

  get author(): Actor | undefined {
    return this.person;
  }

  get writes(): boolean {
    return this.editable;
  }

  override get source(): DocumentSource<PlanFile, PlanChange> | undefined {
    return super.source;
  }

  override may(change: PlanChange): boolean {
    return super.may(change);
  }

  override perform(change: PlanChange): Result<PlanFile> {
    return super.perform(change);
  }

  override sentenceFor(refusal: Refusal, own?: Messages<CodeMessages>): string {
    return super.sentenceFor(refusal, own);
  }

  drawAhead(): boolean {
    this.#take();
    return this.#model !== undefined && this.view.renew(this.#model);
  }

  override disconnectedCallback(): void {
    // Before the plan is let go of.
    this.tools?.flush();
    super.disconnectedCallback();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    this.tools?.flush();
    const complete = await super.getUpdateComplete();
    await this.#tools.ready;
    return complete;
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.tools?.changes.settled;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#take();
    if (this.#model) this.tools?.take(this.#model);
  }

  protected override updated(): void {
    const model = this.#model;
    if (this.isNarrow || !model) return;
    if (this.tools) {
      this.tools.grid.draw();
      return;
    }
    this.view.update(model);
    const stop = this.view.cellAt(firstPlace(model.rows, model.columns.length));
    if (stop) stop.tabIndex = 0;
  }

  protected override render(): TemplateResult {
    const plan = this.plan?.plan;
    const model = this.#model;
    if (!plan || !model)
      return html`<div class="widget">${statusView(this.source, this.language, this.fault)}</div>`;
    const { tools, isNarrow: narrow, texts } = this;
    const isCard = narrow && model.rows.length > 0;
    return html`<section class="widget ${narrow ? 'narrow' : ''}" aria-labelledby="heading">
      <header>
        <h2 id="heading">${texts.heading}</h2>
        <p class="subject" title=${plan.subject}>${plan.subject}</p>
        ${tools?.besideHeading(plan)}
      </header>
      ${tools ? tools.aboveTable(plan) : this.#waitingView()}
      ${isCard ? tools?.cardOf(model) : this.#table(model)}
      ${
        narrow
          ? nothing
          : (tools?.belowTable(plan) ??
            html`<div class="source"></div>
              <div class="legend"></div>`)
      }
      ${tools?.overTable(plan)}
    </section>`;
  }

  private get texts(): ResponsibilityMatrixMessages {
    return this.textsOf(responsibilityMatrixMessages);
  }

  #take(): void {
    const { tools } = this;
    this.#model = this.of.update(this.plan?.plan, {
      folded: this.folded,
      order: this.order,
      otherNames: tools?.names.names ?? noNames,
      faults: tools?.faults.byRow ?? noFaults,
      editable: this.editable,
      texts: this.texts,
      roleNames: roleNames[this.language],
      rolledUp: tools && ((row) => tools.rolledUp(row)),
      part: (matrix) => tools?.part(matrix) ?? matrix,
      visible: (rows) => tools?.visible(rows) ?? rows,
    });
  }

  #table({ rows }: GridModel): TemplateResult | HTMLElement {
    if (rows.length > 0) return this.view.element;
    return html`<div class="empty">${this.tools?.nothingShown() ?? html`<p>${this.texts.empty}</p>`}</div>`;
  }

  /** In the place of the tools above the table: nothing yet, or that they could not be loaded. */
  #waitingView(): TemplateResult {
    const { toolsMissing, again } = this.texts;
    return this.#tools.failed
      ? html`<p class="status fault" role="alert">
          ${toolsMissing} <button type="button" @click=${this.#tools.load}>${again}</button>
        </p>`
      : html`<div class="toolbar"></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-responsibility-matrix': ResponsibilityMatrix;
  }
}

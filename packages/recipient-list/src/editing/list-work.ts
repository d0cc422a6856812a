import { noticeView, type Language, type Notice } from '@phoihop/kit';
import {
  newId,
  type Plan,
  type PlanChange,
  type PlanFile,
  type Recipient,
  type Refusal,
  type Result,
} from '@phoihop/plan';
import {
  addInCustomOrder,
  addRecipient,
  collapseGroup,
  firstRecipients,
  isArchive,
  orderByCustom,
  type SuggestedRecipient,
} from '@phoihop/plan/recipients';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ExportController } from './export.controller.js';
import { headView } from './head.view.js';
import type { ListOwner } from './list-owner.js';
import { listTexts, type ListTexts } from './list-texts.js';
import { offersView, type Offer } from './panels/offers.view.js';
import { orderView } from './panels/order.view.js';
import { PasteController } from './panels/paste.controller.js';
import { summaryView } from './panels/summary.view.js';
import { RowsController, type RowsHost } from './rows/rows.controller.js';
import { UnitsController } from './units/units.controller.js';
import { viewOfPlan, type ViewOfPlan } from './view-of-plan.js';
import { archiveLine } from './archive-line.data.js';

/** The list as a person works on it: lines as fields, what is offered, and what goes out. */
export class ListWork implements RowsHost {
  readonly #owner: ListOwner;
  readonly #units: UnitsController;
  readonly #rows: RowsController;
  readonly #paste: PasteController;
  readonly #export: ExportController;
  #notice: Notice | undefined;
  /** Whether the order of custom is shown to be taken or left. */
  #ordering = false;
  #view: { file: PlanFile; units: readonly string[] | undefined; view: ViewOfPlan } | undefined;

  constructor(owner: ListOwner) {
    this.#owner = owner;
    this.#units = new UnitsController(this);
    this.#rows = new RowsController(this, this.#units);
    this.#paste = new PasteController(this, () => this.texts);
    this.#export = new ExportController(this, () => this.#units.known);
  }

  get plan(): PlanFile | undefined {
    return this.#owner.plan;
  }

  get language(): Language {
    return this.#owner.language;
  }

  get renderRoot(): HTMLElement | DocumentFragment {
    return this.#owner.renderRoot;
  }

  get units(): readonly string[] | undefined {
    return this.#owner.units;
  }

  get texts(): ListTexts {
    return listTexts[this.language];
  }

  get shownEditable(): boolean {
    return this.#owner.shownEditable;
  }

  get updateComplete(): Promise<boolean> {
    return this.#owner.updateComplete;
  }

  addController(controller: ReactiveController): void {
    this.#owner.addController(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#owner.removeController(controller);
  }

  requestUpdate(): void {
    this.#owner.requestUpdate();
  }

  /** Hands over what is being typed. */
  flush(): void {
    this.#rows.flush();
  }

  /** Puts the caret into the line of a recipient, at an offset where one is given. */
  async focusRecipient(id: string, caret?: number): Promise<void> {
    const field = (await this.#lineOf(id))?.querySelector('textarea');
    field?.focus();
    if (caret !== undefined) field?.setSelectionRange(caret, caret);
  }

  async focusLine(id: string | undefined): Promise<void> {
    (await this.#lineOf(id))?.querySelector<HTMLElement>('.dots')?.focus();
  }

  act(make: (plan: Plan) => PlanChange | null, said?: string): boolean {
    this.#rows.flush();
    const plan = this.plan?.plan;
    const change = plan ? make(plan) : null;
    const result = change && this.#owner.change(change);
    if (result) this.#tellResult(result);
    if (!result?.ok) return false;
    if (said !== undefined)
      this.tell({ tone: 'plain', text: said, actions: [{ label: this.texts.undo, run: this.undo }] });
    return true;
  }

  hand(change: PlanChange): Result<PlanFile> {
    const result = this.#owner.change(change);
    if (result.ok) this.tell(undefined);
    return result;
  }

  readonly sentence = (refusal: Refusal): string => this.#owner.sentence(refusal);

  tell(notice: Notice | undefined): void {
    this.#notice = notice;
    this.requestUpdate();
  }

  readonly undo = (): void => {
    this.#rows.flush();
    this.#tellResult(this.#owner.history?.undo());
  };

  readonly redo = (): void => {
    this.#rows.flush();
    this.#tellResult(this.#owner.history?.redo());
  };

  pasteLines(text: string): void {
    void this.#paste.show(text);
  }

  /** The whole list. */
  render(file: PlanFile): TemplateResult {
    const { recipients } = file.plan;
    const view = this.#viewOf(file);
    const { texts, shownEditable: editable } = this;
    return html`<section class="widget" aria-labelledby="heading">
      ${this.#headView(file.plan, view)} ${editable ? this.#panelsView(file.plan, view) : nothing}
      ${
        recipients.length === 0
          ? this.#emptyView(view)
          : html`<ol role="list">
              ${repeat(
                recipients,
                ({ id }) => id,
                (each, index) => this.#rows.view(each, index, view, this.#owner.deliveries?.[each.id]),
              )}
            </ol>`
      }
      <p id="keys" class="visually-hidden">${texts.keys}</p>
      ${recipients.length > 0 ? summaryView(view.sum, texts, editable && view.canReorder ? this.#reorder : undefined) : nothing}
      ${noticeView(this.#rows.undecided ?? this.#notice)}
    </section>`;
  }

  async #lineOf(id: string | undefined): Promise<HTMLElement | undefined> {
    await this.updateComplete;
    return Array.from(this.renderRoot.querySelectorAll('li')).find((each) => each.dataset.id === id);
  }

  #viewOf(file: PlanFile): ViewOfPlan {
    const units = this.#units.known;
    if (this.#view?.file !== file || this.#view.units !== units)
      this.#view = { file, units, view: viewOfPlan(file.plan, units, file.review.waivers) };
    return this.#view.view;
  }

  #headView({ recipients }: Plan, { sum }: ViewOfPlan): TemplateResult {
    const some = recipients.length > 0;
    const { history } = this.#owner;
    const work = {
      pasting: this.#paste.open,
      paste: this.#togglePaste,
      add: this.#addLine,
      undo: history?.canUndo ? this.undo : undefined,
      redo: history?.canRedo ? this.redo : undefined,
      collapse: this.#collapse,
    };
    const head = {
      lines: recipients.length,
      copies: sum.total,
      copy: some ? this.#export.copy : undefined,
      saveCsv: some ? this.#export.saveCsv : undefined,
      saveAddresses: some ? this.#export.saveAddresses : undefined,
      ...(this.shownEditable ? { work } : {}),
    };
    return headView(head, this.texts, this.#rows.menu);
  }

  #panelsView(plan: Plan, view: ViewOfPlan): TemplateResult | typeof nothing {
    const { texts } = this;
    if (this.#paste.open) return this.#paste.view;
    if (this.#ordering && view.canReorder)
      return orderView(plan, texts, { accept: this.#acceptOrder, close: this.#closeOrder });
    if (plan.recipients.length === 0) return nothing;
    return offersView(view.suggested, this.#offers(plan, view), texts, this.language, this.#addSuggested);
  }

  #offers({ recipients }: Plan, { collapsible }: ViewOfPlan): Offer[] {
    const { texts } = this;
    const offers = collapsible.map((group): Offer => {
      const lines = group.ids.length;
      return {
        text: texts.collapseOffer(lines, group.text),
        label: texts.collapseAccept,
        run: () => {
          const place = recipients.findIndex(({ id }) => group.ids.includes(id));
          this.act((plan) => collapseGroup(plan.recipients, group), texts.collapsed(lines, group.text));
          void this.focusLine(this.plan?.plan.recipients[place]?.id);
        },
      };
    });
    if (!recipients.some(isArchive))
      offers.push({ text: texts.noArchive, label: texts.addArchive, run: this.#addArchive });
    return offers;
  }

  #emptyView({ suggested }: ViewOfPlan): TemplateResult {
    const { texts } = this;
    const bodies = suggested.length;
    if (!this.shownEditable || bodies === 0) return html`<p class="empty">${texts.empty}</p>`;
    return html`<div class="empty">
      <p>${texts.emptyWithBodies(bodies)}</p>
      <button type="button" class="filled" @click=${this.#addBodies}>${texts.addBodies}</button>
    </div>`;
  }

  readonly #togglePaste = (): void => {
    this.#rows.flush();
    if (this.#paste.open) this.#paste.close();
    else void this.#paste.show();
  };

  readonly #addLine = (): void => {
    const recipient = { id: newId(), text: '' };
    if (this.act(({ recipients }) => addRecipient(recipients, recipient)))
      void this.focusRecipient(recipient.id);
  };

  readonly #addArchive = (): void => {
    const archive = { id: newId(), ...archiveLine };
    this.act(({ recipients }) => addRecipient(recipients, archive));
    void this.focusLine(archive.id);
  };

  readonly #addBodies = (): void => {
    this.#addLines(this.plan ? firstRecipients(this.plan.plan) : []);
  };

  readonly #addSuggested = (suggested: readonly SuggestedRecipient[]): void => {
    this.#addLines(suggested.map(({ recipient }) => recipient));
  };

  #addLines(added: readonly Recipient[]): void {
    this.act((plan) => addInCustomOrder(plan, added), this.texts.addedBodies(added.length));
    void this.focusLine(added[0]?.id);
  }

  readonly #reorder = (): void => {
    this.#rows.flush();
    this.#order(true, '#order-heading');
  };

  readonly #acceptOrder = (): void => {
    if (!this.act(orderByCustom, this.texts.ordered)) return;
    this.#ordering = false;
    void this.focusLine(this.plan?.plan.recipients[0]?.id);
  };

  readonly #closeOrder = (): void => {
    this.#order(false, '.reorder');
  };

  /** Opens or closes the order of custom, and puts the focus where a person goes on. */
  #order(open: boolean, focus: string): void {
    this.#ordering = open;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
    });
  }

  readonly #collapse = (): void => {
    void this.#units.load().then(() => {
      const file = this.plan;
      if (!file || !this.#units.known) return;
      if (this.#viewOf(file).collapsible.length === 0)
        this.tell({ tone: 'plain', text: this.texts.collapseNone });
    });
  };

  #tellResult(result: Result<PlanFile> | undefined): void {
    this.tell(
      result && !result.ok && result.code !== 'text-conflict'
        ? { tone: 'late', text: this.sentence(result) }
        : undefined,
    );
  }
}

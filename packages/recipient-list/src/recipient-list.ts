import {
  baseStyles,
  buttonStyles,
  copyText,
  fieldStyles,
  iconClipboardPaste,
  iconCopy,
  iconDownload,
  iconEllipsis,
  iconPlus,
  iconRedo2,
  iconStyles,
  iconUndo2,
  iconUnfoldVertical,
  menuButtonView,
  menuStyles,
  noticeView,
  PlanWidget,
  statusStyles,
  statusView,
  type MenuEntry,
  type Notice,
} from '@phoihop/kit';
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
  recipientsText,
  type SuggestedRecipient,
} from '@phoihop/plan/recipients';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Deliveries } from './deliveries.js';
import { offersView, type Offer } from './panels/offers.view.js';
import { orderView } from './panels/order.view.js';
import { panelStyles } from './panels/panel.styles.js';
import { PasteController } from './panels/paste.controller.js';
import { summaryView } from './panels/summary.view.js';
import { listTexts, type ListTexts } from './list-texts.js';
import { recipientListStyles } from './recipient-list.styles.js';
import { RowsController } from './rows/rows.controller.js';
import { rowStyles } from './rows/row.styles.js';
import { UnitsController } from './units/units.controller.js';
import { viewOfPlan, type ViewOfPlan } from './view-of-plan.js';

/**
 * The recipients of a plan (Nơi nhận): who receives it, what for and in how many copies, in the order of custom; the
 * archive line (Lưu) stays last.
 *
 * @summary Who receives the document.
 * @tag ph-recipient-list
 * @example
 * ```html
 * <ph-plan src="plan.json"><ph-recipient-list></ph-recipient-list></ph-plan>
 * ```
 * @event {PhChangeEvent} ph-change - with a plan of its own: a person has changed it (bubbles, composed)
 * @csspart row - one line
 * @csspart offer - something that the list offers to do, above the lines
 * @csspart notice - the message at the end, with what can be done about it
 */
export class RecipientList extends PlanWidget {
  static override styles = [
    ...baseStyles,
    iconStyles,
    buttonStyles,
    fieldStyles,
    statusStyles,
    menuStyles,
    recipientListStyles,
    rowStyles,
    panelStyles,
  ];

  /**
   * The units for which groups such as `UBND các xã, phường` stand, as inside a line: `xã Bản Lìm`, `phường Đông Lam`.
   * Left out, those of the plan's province, loaded when a person asks for them.
   */
  @property({ attribute: false }) units: readonly string[] | undefined;

  /** What has become of the copies, by the recipient's id, where the host's mail gateway tells. */
  @property({ attribute: false }) deliveries: Deliveries | undefined;

  @state() private notice: Notice | undefined;

  /** Whether the order of custom is shown to be taken or left. */
  @state() private ordering = false;

  readonly #units = new UnitsController(this);
  readonly #rows = new RowsController(this, this.#units);
  readonly #paste = new PasteController(this, () => this.texts);
  #view: { file: PlanFile; units: readonly string[] | undefined; view: ViewOfPlan } | undefined;

  /** Its texts in the language of its place. @internal */
  get texts(): ListTexts {
    return listTexts[this.language];
  }

  /** Whether lines are fields. @internal */
  get shownEditable(): boolean {
    return this.editable;
  }

  /** Puts the caret into the line of a recipient, at an offset where one is given. */
  async focusRecipient(id: string, caret?: number): Promise<void> {
    await this.updateComplete;
    const row = Array.from(this.renderRoot.querySelectorAll('li')).find((each) => each.dataset.id === id);
    const field = row?.querySelector('textarea');
    field?.focus();
    if (caret !== undefined) field?.setSelectionRange(caret, caret);
  }

  /** @internal */
  async focusLine(id: string | undefined): Promise<void> {
    await this.updateComplete;
    const row = Array.from(this.renderRoot.querySelectorAll('li')).find((each) => each.dataset.id === id);
    row?.querySelector<HTMLElement>('.dots')?.focus();
  }

  /** @internal */
  readonly act = (make: (plan: Plan) => PlanChange | null, said?: string): boolean => {
    this.#rows.flush();
    const plan = this.plan?.plan;
    const change = plan ? make(plan) : null;
    const result = change && this.perform(change);
    if (result) this.#tell(result);
    if (!result?.ok) return false;
    if (said !== undefined)
      this.notice = { tone: 'plain', text: said, actions: [{ label: this.texts.undo, run: this.undo }] };
    return true;
  };

  /** @internal */
  readonly hand = (change: PlanChange): Result<PlanFile> => {
    const result = this.perform(change);
    if (result.ok) this.notice = undefined;
    return result;
  };

  /** @internal */
  readonly sentence = (refusal: Refusal): string => this.sentenceFor(refusal);

  /** @internal */
  readonly tell = (notice: Notice): void => {
    this.notice = notice;
  };

  /** @internal */
  readonly undo = (): void => {
    this.#rows.flush();
    this.#tell(this.source?.undo(this));
  };

  /** @internal */
  readonly redo = (): void => {
    this.#rows.flush();
    this.#tell(this.source?.redo(this));
  };

  /** @internal */
  readonly pasteLines = (text: string): void => {
    void this.#paste.show(text);
  };

  protected override render(): TemplateResult {
    const file = this.plan;
    if (!file) return html`<div class="widget">${statusView(this.source, this.language, this.fault)}</div>`;
    const { recipients } = file.plan;
    const view = this.#viewOf(file);
    const { texts } = this;
    return html`<section class="widget" aria-labelledby="heading">
      ${this.#headerView(file.plan, view)} ${this.editable ? this.#panelsView(file.plan, view) : nothing}
      ${
        recipients.length === 0
          ? this.#emptyView(view)
          : html`<ol role="list">
              ${repeat(
                recipients,
                ({ id }) => id,
                (each, index) => this.#rows.view(each, index, view, this.deliveries?.[each.id]),
              )}
            </ol>`
      }
      <p id="keys" class="visually-hidden">${texts.keys}</p>
      ${recipients.length > 0 ? summaryView(view.sum, texts, this.editable && view.canReorder ? this.#reorder : undefined) : nothing}
      ${noticeView(this.#rows.undecided ?? this.notice)}
    </section>`;
  }

  #viewOf(file: PlanFile): ViewOfPlan {
    const units = this.#units.known;
    if (this.#view?.file !== file || this.#view.units !== units)
      this.#view = { file, units, view: viewOfPlan(file.plan, units, file.review.waivers) };
    return this.#view.view;
  }

  #headerView(plan: Plan, { sum }: ViewOfPlan): TemplateResult {
    const { texts } = this;
    const count = html`<h2 id="heading">${texts.heading}</h2>
      <span class="count">${texts.count(plan.recipients.length, sum.total)}</span>`;
    if (!this.editable) return html`<header>${count} ${this.#menuView(plan)}</header>`;
    return html`<header>
      ${count}
      <span class="main-tools">
        <button
          type="button"
          class="tool named"
          data-paste
          aria-expanded=${this.#paste.open ? 'true' : 'false'}
          @click=${this.#togglePaste}
        >
          ${iconClipboardPaste}${texts.paste}
        </button>
        <button type="button" @click=${this.#addLine}>${iconPlus}${texts.add}</button>
        ${this.#menuView(plan)}
      </span>
    </header>`;
  }

  #menuView(plan: Plan): TemplateResult {
    const { texts } = this;
    const some = plan.recipients.length > 0;
    const entries: MenuEntry[] = [
      { label: texts.copyText, icon: iconCopy, run: some ? this.#copy : undefined },
      { label: texts.saveCsv, icon: iconDownload, run: some ? this.#saveCsv : undefined },
      { label: texts.saveAddresses, icon: iconDownload, run: some ? this.#saveAddresses : undefined },
    ];
    if (this.editable) {
      entries.unshift(...this.#undoEntries());
      entries.push({ label: texts.collapse, icon: iconUnfoldVertical, run: this.#collapse });
    }
    return html`<span class="has-menu list-menu"
      >${menuButtonView({ key: 'list', label: texts.more, icon: iconEllipsis }, entries, this.#rows.menu)}</span
    >`;
  }

  #undoEntries(): MenuEntry[] {
    const { source, texts } = this;
    return [
      { label: texts.undo, icon: iconUndo2, run: source?.canUndo ? this.undo : undefined },
      { label: texts.redo, icon: iconRedo2, run: source?.canRedo ? this.redo : undefined },
    ];
  }

  #panelsView(plan: Plan, view: ViewOfPlan): TemplateResult | typeof nothing {
    const { texts } = this;
    if (this.#paste.open) return this.#paste.view;
    if (this.ordering && view.canReorder)
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
    if (!this.editable || bodies === 0) return html`<p class="empty">${texts.empty}</p>`;
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
    const archive = { id: newId(), text: 'Lưu: VT', purpose: 'archive' as const, units: ['VT'] };
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
    this.ordering = true;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('#order-heading')?.focus();
    });
  };

  readonly #acceptOrder = (): void => {
    if (!this.act(orderByCustom, this.texts.ordered)) return;
    this.ordering = false;
    void this.focusLine(this.plan?.plan.recipients[0]?.id);
  };

  readonly #closeOrder = (): void => {
    this.ordering = false;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('.reorder')?.focus();
    });
  };

  readonly #collapse = (): void => {
    void this.#units.load().then(() => {
      const file = this.plan;
      if (!file || !this.#units.known) return;
      if (this.#viewOf(file).collapsible.length === 0)
        this.notice = { tone: 'plain', text: this.texts.collapseNone };
    });
  };

  readonly #copy = (): void => {
    const { texts } = this;
    const copied = this.plan !== undefined && copyText(recipientsText(this.plan.plan.recipients));
    this.notice = copied ? { tone: 'plain', text: texts.copied } : { tone: 'watch', text: texts.notCopied };
  };

  readonly #saveCsv = (): void => {
    void this.#export(({ saveCsv }, plan) => {
      saveCsv(plan, this.texts, this.#units.known);
    });
  };

  readonly #saveAddresses = (): void => {
    void this.#export(({ saveAddresses }, plan) => {
      const left = saveAddresses(plan, this.texts, this.#units.known);
      if (left > 0) this.notice = { tone: 'plain', text: this.texts.personsLeftOut(left) };
    });
  };

  async #export(save: (part: typeof import('./export/export-part.js'), plan: Plan) => void): Promise<void> {
    this.#rows.flush();
    const plan = this.plan?.plan;
    const part = await import('./export/export-part.js').catch(() => null);
    if (part && plan) save(part, plan);
    else this.notice = { tone: 'late', text: this.texts.partNotLoaded };
  }

  #tell(result: Result<PlanFile> | undefined): void {
    this.notice =
      result && !result.ok && result.code !== 'text-conflict'
        ? { tone: 'late', text: this.sentenceFor(result) }
        : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-recipient-list': RecipientList;
  }
}

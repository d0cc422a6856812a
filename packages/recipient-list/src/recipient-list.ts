import { baseStyles, noticeStyles, noticeView, PlanWidget, statusStyles, statusView } from '@phoihop/kit';
import type { Plan, PlanChange, PlanFile, Refusal, Result } from '@phoihop/plan';
import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Deliveries } from './deliveries.js';
import { lineStyles } from './line.styles.js';
import { linesView } from './lines.view.js';
import { groupNames } from './names.messages.js';
import { recipientListMessages } from './recipient-list.messages.js';
import { recipientListStyles } from './recipient-list.styles.js';
import type { ListWork } from './editing/index.js';
import type { History, ListOwner } from './editing/list-owner.js';

/**
 * The recipients of a plan (Nơi nhận): who receives it, what for and in how many copies, in the order of custom; the
 * archive line (Lưu) stays last. Its lines are shown at once; what a person works with is loaded behind them.
 *
 * @summary Who receives the document, what for and in how many copies.
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
export class RecipientList extends PlanWidget implements ListOwner {
  static override styles = [...baseStyles, statusStyles, noticeStyles, recipientListStyles, lineStyles];

  /**
   * The units for which groups such as `UBND các xã, phường` stand, as inside a line: `xã Bản Lìm`, `phường Đông Lam`.
   * Left out, those of the plan's province, loaded when a person asks for them.
   */
  @property({ attribute: false }) units: readonly string[] | undefined;

  /**
   * What has become of the copies, by the recipient's id, where the host's mail gateway tells: `{ state, at? }` with
   * `waiting`, `sent`, `received`, `read`, `returned` or `failed`, and an ISO instant.
   */
  @property({ attribute: false }) deliveries: Deliveries | undefined;

  /** Whether the part for work did not come. */
  @state() private faulty = false;

  #work: ListWork | undefined;
  #loading: Promise<void> | undefined;

  /** Whether lines are fields. @internal */
  get shownEditable(): boolean {
    return this.editable;
  }

  /** @internal */
  get history(): History | undefined {
    const { source } = this;
    return (
      source && {
        canUndo: source.canUndo,
        canRedo: source.canRedo,
        undo: () => source.undo(this),
        redo: () => source.redo(this),
      }
    );
  }

  /** Puts the caret into the line of a recipient, at an offset where one is given. */
  async focusRecipient(id: string, caret?: number): Promise<void> {
    await this.updateComplete;
    await this.#work?.focusRecipient(id, caret);
  }

  /** @internal */
  change(change: PlanChange): Result<PlanFile> {
    return this.perform(change);
  }

  /** @internal */
  sentence(refusal: Refusal): string {
    return this.sentenceFor(refusal);
  }

  /** What a person works with. */
  protected loadWork(): Promise<typeof import('./editing/index.js')> {
    return import('./editing/index.js');
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    if (this.plan && !this.faulty) this.#loading ??= this.#load();
  }

  protected override render(): TemplateResult {
    const file = this.plan;
    if (!file) return html`<div class="widget">${statusView(this.source, this.language, this.fault)}</div>`;
    return this.#work?.render(file) ?? this.#readView(file.plan);
  }

  /** The lines to be read, until the part for work is there. */
  #readView({ recipients }: Plan): TemplateResult {
    const { language } = this;
    const texts = this.textsOf(recipientListMessages);
    const notice = this.faulty
      ? {
          tone: 'late' as const,
          text: texts.partNotLoaded,
          actions: [{ label: texts.again, run: this.#again }],
        }
      : undefined;
    return html`<section class="widget" aria-labelledby="heading">
      <header>
        <h2 id="heading">${texts.heading}</h2>
        <span class="count">${texts.lines(recipients.length)}</span>
      </header>
      ${
        recipients.length === 0
          ? html`<p class="empty">${texts.empty}</p>`
          : linesView(recipients, groupNames[language], this.editable)
      }
      ${noticeView(notice)}
    </section>`;
  }

  readonly #again = (): void => {
    this.faulty = false;
  };

  async #load(): Promise<void> {
    const part = await this.loadWork().catch(() => undefined);
    if (!part) {
      this.#loading = undefined;
      this.faulty = true;
      return;
    }
    const { renderRoot } = this;
    if (renderRoot instanceof ShadowRoot)
      renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, ...part.workSheets()];
    this.#work = new part.ListWork(this);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-recipient-list': RecipientList;
  }
}

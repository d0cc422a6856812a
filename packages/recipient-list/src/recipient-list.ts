import {
  baseStyles,
  buttonStyles,
  conflictNotice,
  FieldEdits,
  fieldStyles,
  iconPlus,
  iconRedo2,
  iconStyles,
  iconUndo2,
  noticeView,
  PlanWidget,
  refusedNotice,
  statusStyles,
  statusView,
  type Notice,
} from '@phoihop/kit';
import { newId, type PlanChange, type PlanFile, type Recipient, type Result } from '@phoihop/plan';
import { addRecipient, isArchive, moveRecipientBy } from '@phoihop/plan/recipients';
import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { recipientListMessages, type RecipientListMessages } from './recipient-list.messages.js';
import { recipientListStyles } from './recipient-list.styles.js';
import { recipientRowView } from './recipient-row.view.js';

/**
 * The recipients of a plan (Nơi nhận): add, edit, order and remove lines; the archive line (Lưu) stays last.
 *
 * @summary Who receives the document.
 * @tag ph-recipient-list
 * @example
 * ```html
 * <ph-plan src="plan.json"><ph-recipient-list></ph-recipient-list></ph-plan>
 * ```
 * @event {PhChangeEvent} ph-change - with a plan of its own: a person has changed it (bubbles, composed)
 * @csspart row - one line
 * @csspart notice - the message at the end, with what can be done about it
 */
export class RecipientList extends PlanWidget {
  static override styles = [
    ...baseStyles,
    iconStyles,
    buttonStyles,
    fieldStyles,
    statusStyles,
    recipientListStyles,
  ];

  @state() private notice: Notice | undefined;

  @query('form input') private readonly newLine!: HTMLInputElement | null;

  readonly #edits = new FieldEdits(this, (id, before, after) => {
    const result = this.perform({ type: 'recipient/text', part: 'text', recipient: id, before, after });
    if (result.ok) this.notice = undefined;
    return result;
  });

  /** Puts the caret into the line of a recipient. */
  async focusRecipient(id: string): Promise<void> {
    await this.updateComplete;
    const row = Array.from(this.renderRoot.querySelectorAll('li')).find((each) => each.dataset.id === id);
    row?.querySelector('textarea')?.focus();
  }

  protected override render(): TemplateResult {
    const file = this.plan;
    if (!file) return html`<div class="widget">${statusView(this.source, this.language, this.fault)}</div>`;
    const texts = this.textsOf(recipientListMessages);
    const { recipients } = file.plan;
    return html`<section class="widget" aria-labelledby="heading">
      <header>
        <h2 id="heading">${texts.heading}</h2>
        <span class="count">${texts.count(recipients.length)}</span>
        ${this.editable ? this.#undoButtons(texts) : nothing}
      </header>
      ${
        recipients.length === 0
          ? html`<p class="empty">${texts.empty}</p>`
          : html`<ol role="list">
              ${repeat(
                recipients,
                (recipient) => recipient.id,
                (recipient, index) => this.#row(recipients, recipient, index),
              )}
            </ol>`
      }
      ${this.editable ? this.#newLineForm(texts) : nothing}
      ${noticeView(this.#undecided(texts) ?? this.notice)}
    </section>`;
  }

  /** What was typed and could not be handed over, until the person has decided. */
  #undecided(texts: RecipientListMessages): Notice | undefined {
    const refused = refusedNotice(this.#edits, this.language, (refusal) => this.sentenceFor(refusal));
    return conflictNotice(this.#edits, texts) ?? refused;
  }

  #row(recipients: readonly Recipient[], recipient: Recipient, index: number): TemplateResult {
    const { id, text } = recipient;
    return recipientRowView(
      {
        recipient,
        shown: this.#edits.shown(id, text),
        position: index + 1,
        archive: isArchive(recipient),
        editable: this.editable,
        canMoveUp: moveRecipientBy(recipients, id, -1) !== null,
        canMoveDown: moveRecipientBy(recipients, id, 1) !== null,
      },
      this.textsOf(recipientListMessages),
      {
        field: this.#edits.actionsFor(id, text),
        key: (event) => {
          this.#onKey(event, id);
        },
        move: (steps) => {
          this.#move(id, steps);
        },
        remove: () => {
          this.#remove(recipient);
        },
      },
    );
  }

  #undoButtons(texts: RecipientListMessages): TemplateResult {
    return html`<button
        type="button"
        class="tool"
        title=${texts.undo}
        aria-label=${texts.undo}
        ?disabled=${!this.source?.canUndo}
        @click=${this.#undo}
      >
        ${iconUndo2}
      </button>
      <button
        type="button"
        class="tool"
        title=${texts.redo}
        aria-label=${texts.redo}
        ?disabled=${!this.source?.canRedo}
        @click=${this.#redo}
      >
        ${iconRedo2}
      </button>`;
  }

  #newLineForm(texts: RecipientListMessages): TemplateResult {
    return html`<form @submit=${this.#onSubmit}>
        <input aria-label=${texts.newLine} placeholder=${texts.newLineHint} autocomplete="off" />
        <button>${iconPlus}${texts.add}</button>
      </form>
      <p id="keys" class="visually-hidden">${texts.keys}</p>`;
  }

  readonly #undo = (): void => {
    this.#edits.flush();
    this.#tell(this.source?.undo(this));
  };

  readonly #redo = (): void => {
    this.#edits.flush();
    this.#tell(this.source?.redo(this));
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const text = this.newLine?.value.trim() ?? '';
    if (text === '' || !this.newLine) return;
    if (this.#insert(text).ok) this.newLine.value = '';
  };

  #onKey(event: KeyboardEvent, id: string): void {
    if (event.isComposing) return;
    const undoing = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    if (undoing && (key === 'y' || (key === 'z' && event.shiftKey))) this.#redo();
    else if (undoing && key === 'z') this.#undo();
    else if (event.altKey && event.key === 'ArrowUp') this.#move(id, -1);
    else if (event.altKey && event.key === 'ArrowDown') this.#move(id, 1);
    else if (event.key === 'Enter') this.#insertBehind(id);
    else return;
    event.preventDefault();
  }

  #move(id: string, steps: number): void {
    this.#edits.flush();
    const recipients = this.plan?.plan.recipients ?? [];
    const change = moveRecipientBy(recipients, id, steps);
    if (!change || !this.#act(change).ok) return;
    const position = (this.plan?.plan.recipients ?? []).findIndex((each) => each.id === id) + 1;
    const text = recipients.find((each) => each.id === id)?.text ?? '';
    this.notice = { tone: 'plain', text: this.textsOf(recipientListMessages).moved(text, position) };
    void this.focusRecipient(id);
  }

  #remove(recipient: Recipient): void {
    this.#edits.flush();
    const recipients = this.plan?.plan.recipients ?? [];
    const index = recipients.findIndex((each) => each.id === recipient.id);
    const next = recipients[index + 1] ?? recipients[index - 1];
    if (!this.#act({ type: 'recipient/remove', part: 'text', recipient: recipient.id }).ok) return;
    const texts = this.textsOf(recipientListMessages);
    this.notice = {
      tone: 'plain',
      text: texts.removed(recipient.text),
      actions: [{ label: texts.undo, run: this.#undo }],
    };
    if (next) void this.focusRecipient(next.id);
    else void this.updateComplete.then(() => this.newLine?.focus());
  }

  #insert(text: string): Result<PlanFile> {
    this.#edits.flush();
    return this.#act(addRecipient(this.plan?.plan.recipients ?? [], { id: newId(), text }));
  }

  /** Enter in a line: an empty line below it, before the archive line. */
  #insertBehind(id: string): void {
    this.#edits.flush();
    const recipients = this.plan?.plan.recipients ?? [];
    const current = recipients.find((each) => each.id === id);
    if (!current || isArchive(current)) return;
    const recipient = { id: newId(), text: '' };
    if (this.#act({ type: 'recipient/insert', part: 'text', after: id, recipient }).ok) {
      void this.focusRecipient(recipient.id);
    }
  }

  #act(change: PlanChange): Result<PlanFile> {
    const result = this.perform(change);
    this.#tell(result);
    return result;
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

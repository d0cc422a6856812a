import { iconArrowDown, iconArrowUp, iconTrash2, textFieldView, type TextFieldActions } from '@phoihop/kit';
import type { Recipient } from '@phoihop/plan';
import { html, type TemplateResult } from 'lit';
import type { RecipientListMessages } from './recipient-list.messages.js';

/** What a row can ask of the list. */
export interface RecipientRowActions {
  field: TextFieldActions;
  key: (event: KeyboardEvent) => void;
  move: (steps: number) => void;
  remove: () => void;
}

export interface RecipientRow {
  recipient: Recipient;
  /** What the field shows: what is being typed, else the recipient's text. */
  shown: string;
  /** Counted from 1. */
  position: number;
  archive: boolean;
  editable: boolean;
  canMoveUp: boolean;
  canMoveDown: boolean;
}

/** One line of Nơi nhận: its text as a field, and what can be done with it. */
export function recipientRowView(
  row: RecipientRow,
  texts: RecipientListMessages,
  actions: RecipientRowActions,
): TemplateResult {
  const { recipient, shown, position } = row;
  const classes = row.archive ? 'archive' : 'ordinary';
  if (!row.editable) {
    return html`<li class=${classes} part="row">
      <span class="dash" aria-hidden="true">-</span>
      <p class="text">${recipient.text}</p>
    </li>`;
  }
  return html`<li class=${classes} part="row" data-id=${recipient.id}>
    <span class="dash" aria-hidden="true">-</span>
    <span class="grow" data-text=${shown}>
      ${textFieldView({
        shown,
        name: texts.line(position, shown),
        describedBy: 'keys',
        actions: actions.field,
        key: actions.key,
      })}
    </span>
    <span class="tools">
      <button
        type="button"
        class="tool"
        title=${texts.moveUp(shown)}
        aria-label=${texts.moveUp(shown)}
        ?disabled=${!row.canMoveUp}
        @click=${() => {
          actions.move(-1);
        }}
      >
        ${iconArrowUp}
      </button>
      <button
        type="button"
        class="tool"
        title=${texts.moveDown(shown)}
        aria-label=${texts.moveDown(shown)}
        ?disabled=${!row.canMoveDown}
        @click=${() => {
          actions.move(1);
        }}
      >
        ${iconArrowDown}
      </button>
      <button
        type="button"
        class="tool"
        title=${texts.remove(shown)}
        aria-label=${texts.remove(shown)}
        @click=${actions.remove}
      >
        ${iconTrash2}
      </button>
    </span>
  </li>`;
}

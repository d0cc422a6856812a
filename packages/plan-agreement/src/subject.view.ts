import { textFieldView, type TextFieldActions } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanAgreementMessages } from './plan-agreement.messages.js';

export interface SubjectState {
  text: string;
  /** What the field shows: what is being typed, else the text. */
  shown: string;
  editable: boolean;
  canUndo: boolean;
}

export interface SubjectActions {
  field: TextFieldActions;
  undo: () => void;
  open: () => void;
}

/** The subject as a field or, read-only, as a paragraph, and what can be done with it. */
export function subjectView(
  { text, shown, editable, canUndo }: SubjectState,
  texts: PlanAgreementMessages,
  actions: SubjectActions,
): TemplateResult {
  return html`${
      editable
        ? html`<span class="grow" part="subject" data-text=${shown}>
            ${textFieldView({ shown, name: texts.name, placeholder: texts.hint, actions: actions.field })}
          </span>`
        : html`<p part="subject">${text === '' ? texts.empty : text}</p>`
    }
    <span class="tools">
      ${
        editable
          ? html`<button type="button" ?disabled=${!canUndo} @click=${actions.undo}>${texts.undo}</button>`
          : nothing
      }
      <button type="button" @click=${actions.open}>${texts.open}</button>
    </span>`;
}

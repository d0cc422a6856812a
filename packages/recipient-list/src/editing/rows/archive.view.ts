import { iconPlus, textFieldView, type TextFieldActions } from '@phoihop/kit';
import { html, type TemplateResult } from 'lit';
import type { ListTexts } from '../list-texts.js';

/** The archive line in its parts. */
export interface ArchiveField {
  units: readonly { shown: string; actions: TextFieldActions }[];
  add: () => void;
  key: (event: KeyboardEvent, field: HTMLTextAreaElement) => void;
}

/** The units that keep the document, each a field of its own; one that is emptied goes. */
export function archiveView({ units, add, key }: ArchiveField, texts: ListTexts): TemplateResult {
  return html`<span class="archive-line">
    <span class="opening">${texts.archive}</span>
    ${units.map(
      ({ shown, actions }, index) =>
        html`<span class="grow unit" data-text=${shown}
          >${textFieldView({ shown, name: texts.archiveUnit(index + 1), describedBy: 'keys', actions, key })}</span
        >`,
    )}
    <button
      type="button"
      class="tool add-unit"
      title=${texts.addArchiveUnit}
      aria-label=${texts.addArchiveUnit}
      @click=${add}
    >
      ${iconPlus}
    </button>
  </span>`;
}

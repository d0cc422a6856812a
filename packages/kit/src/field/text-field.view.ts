import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fieldText } from './field-text.js';

/** What a field tells of the person in it; `FieldEdits.actionsFor` gives them for one text of the document. */
export interface TextFieldActions {
  typed: (field: HTMLTextAreaElement) => void;
  compositionStarted: (field: HTMLTextAreaElement) => void;
  compositionEnded: (field: HTMLTextAreaElement) => void;
  left: () => void;
}

export interface TextField {
  /** What it shows: what is being typed, else the document's text. */
  shown: string;
  /** Its accessible name. */
  name: string;
  placeholder?: string;
  /** The id of a text that tells of its keys. */
  describedBy?: string;
  /** Whether Tab stops at it; true when left out. */
  tabStop?: boolean;
  actions: TextFieldActions;
  entered?: () => void;
  key?: (event: KeyboardEvent, field: HTMLTextAreaElement) => void;
}

function fieldOf(event: Event): HTMLTextAreaElement {
  return event.currentTarget as HTMLTextAreaElement;
}

/** One text of a document as a field that grows with it (see `fieldStyles`); goes into an element of class `grow`. */
export function textFieldView(field: TextField): TemplateResult {
  const { actions, entered, key } = field;
  return html`<textarea
    rows="1"
    tabindex=${field.tabStop === false ? -1 : 0}
    placeholder=${ifDefined(field.placeholder)}
    aria-label=${field.name}
    aria-describedby=${ifDefined(field.describedBy)}
    ${fieldText(field.shown)}
    @focus=${entered ?? nothing}
    @input=${(event: Event) => {
      actions.typed(fieldOf(event));
    }}
    @compositionstart=${(event: Event) => {
      actions.compositionStarted(fieldOf(event));
    }}
    @compositionend=${(event: Event) => {
      actions.compositionEnded(fieldOf(event));
    }}
    @blur=${actions.left}
    @keydown=${(event: KeyboardEvent) => {
      key?.(event, fieldOf(event));
    }}
  ></textarea>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Option } from './combobox.controller.js';
import { control } from './control.directive.js';
import type { FormView } from './form-view.js';
import { controlId, type Line } from './line.js';
import { foundView, hintView, labelView } from './fields/line.view.js';
import type { NominationFormMessages } from './nomination-form.messages.js';

function countOf(options: readonly Option[] | undefined, texts: NominationFormMessages): string {
  if (!options) return texts.loading;
  return options.length === 0 ? texts.noOption : texts.options(options.length);
}

/**
 * A text field with a list of what may be meant; typing without tone marks finds it.
 * @param options undefined while they are being loaded: what is typed is taken all the same
 */
export function comboboxView(
  view: FormView,
  line: Line,
  options: readonly Option[] | undefined,
): TemplateResult {
  const { name, label, hint } = line;
  const { combobox, texts } = view;
  const open = combobox.open === name && !view.disabled;
  const id = controlId(name);
  const pick = (value: string): void => {
    view.set(name, value);
    combobox.close();
  };
  return html`<div class="field combobox">
    ${labelView(view, line)} ${hintView({ ...line, hint: hint ?? texts.search })}
    <input
      type="text"
      role="combobox"
      aria-label=${label}
      autocomplete="off"
      aria-autocomplete="list"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="${id}-list"
      aria-activedescendant=${ifDefined(open && combobox.active >= 0 ? `${id}-${String(combobox.active)}` : undefined)}
      ${control(view, { ...line, hint: hint ?? texts.search })}
      @input=${() => combobox.show(name)}
      @click=${() => combobox.show(name)}
      @blur=${() => combobox.close()}
      @keydown=${(event: KeyboardEvent) => combobox.key(event, name, options ?? [], pick)}
    />
    <ul id="${id}-list" role="listbox" aria-label=${label} class="options" ?hidden=${!open}>
      ${
        open
          ? options?.map(
              ({ value, detail }, index) =>
                html`<li
                  id="${id}-${String(index)}"
                  role="option"
                  aria-selected=${index === combobox.active ? 'true' : 'false'}
                  @mousedown=${(event: MouseEvent) => event.preventDefault()}
                  @click=${() => pick(value)}
                  @keydown=${() => {
                    // Keys go to the text field, which keeps the focus.
                  }}
                >
                  <span class="value">${value}</span
                  >${detail === undefined ? nothing : html`<span class="detail">${detail}</span>`}
                </li>`,
            )
          : nothing
      }
    </ul>
    <span class="visually-hidden" role="status">${open ? countOf(options, texts) : ''}</span>
    ${foundView(view, name)}
  </div>`;
}

import { iconCircleAlert, iconTriangleAlert } from '@phoihop/kit';
import type { Field } from '@phoihop/plan/round';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FormView } from '../form-view.js';
import { controlId, describedBy, faultId, hintId, toldOf, type Line } from '../line.js';
import type { Choice } from '../control-writer.js';

/** The sentences found about a control, with names to choose from where some may have been meant. */
export function foundView(view: FormView, name: string): TemplateResult | typeof nothing {
  const told = toldOf(view, name);
  if (told.length === 0) return nothing;
  return html`<div id=${faultId(name)} class="found">
    ${told.map(
      ({ finding, sentence, error }) =>
        html`<p class=${error ? 'error' : 'warning'}>
            ${error ? iconCircleAlert : iconTriangleAlert}<span>${sentence}</span>
          </p>
          ${
            finding.suggestions && !view.disabled
              ? html`<p class="suggestions">
                  ${finding.suggestions.map(
                    (each) =>
                      html`<button type="button" class="link" @click=${() => view.set(name, each)}>
                        ${view.texts.useSuggestion(each)}
                      </button>`,
                  )}
                </p>`
              : nothing
          }`,
    )}
  </div>`;
}

/** The name of a control. */
export const labelView = (view: FormView, { name, label, required }: Line): TemplateResult =>
  html`<label for=${controlId(name)} class="label"
    >${label} <span class="optional">${required ? '' : view.texts.optional}</span></label
  >`;

/** What is said of a control beforehand, where anything is. */
export const hintView = ({ name, hint }: Line): TemplateResult | typeof nothing =>
  hint === undefined ? nothing : html`<p id=${hintId(name)} class="hint">${hint}</p>`;

/** A text field with its label, its hint and what was found. */
export function lineView(view: FormView, line: Line): HTMLElement {
  const tag = line.kind === 'lines' ? 'textarea' : 'input';
  return view.lines.of(tag, line).show(view, line, foundView(view, line.name));
}

/** A group of controls under one legend. */
export function groupView(
  view: FormView,
  { name, label, hint, required }: Line,
  content: unknown,
  plain = false,
): TemplateResult {
  return html`<fieldset
    class="field group ${plain ? 'plain' : ''}"
    data-group=${name}
    aria-describedby=${ifDefined(describedBy(view, name, hint !== undefined))}
  >
    <legend class=${label === view.heading ? 'visually-hidden' : 'label'}>
      ${label}${required ? nothing : html` <span class="optional">${view.texts.optional}</span>`}
    </legend>
    ${hintView({ name, label, hint })} ${content} ${foundView(view, name)}
  </fieldset>`;
}

/** A list to choose one of: buttons where there are few, a native list where there are more. */
export function choiceView(
  view: FormView,
  line: Line,
  choices: readonly Choice[],
): TemplateResult | HTMLElement {
  const { name } = line;
  const chosen = view.answer(name);
  if (choices.length <= 3)
    return groupView(
      view,
      line,
      html`<div class="choices">
        ${choices.map(
          (choice, index) =>
            html`<label class="choice"
              ><input
                id=${index === 0 ? controlId(name) : controlId(`${name}-${choice.id}`)}
                type="radio"
                name=${name}
                .value=${choice.id}
                .checked=${chosen === choice.id}
                ?disabled=${view.disabled}
                aria-describedby=${ifDefined(describedBy(view, name, false))}
              /><span>${choice.name}</span></label
            >`,
        )}
      </div>`,
      true,
    );
  return view.lines.of('select', line).show(view, line, foundView(view, name), choices);
}

/** The line of a field as the round declares it. */
export function lineOf({ id, label, hint, required }: Field): Line {
  return { name: id, label, hint, required };
}

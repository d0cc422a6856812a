import type { Category, Field, Round } from '@phoihop/plan/round';
import type { Finding, PlaceDirectory } from '@phoihop/plan/round/validation';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { iconCircleAlert, iconTriangleAlert, type Language, type LaterPart } from '@phoihop/kit';
import type { Combobox } from './combobox.controller.js';
import { controlName } from './form-steps.js';
import type { ChosenFile } from './form-files.js';
import type { NominationFormMessages } from './nomination-form.messages.js';

/** Something found, with its sentence. */
export interface Told {
  finding: Finding<string>;
  sentence: string;
  error: boolean;
}

/** What the views need that nobody needs at first; loaded as `later.ts`. */
export interface LaterViews {
  ethnicGroupNames: (typed: string) => string[];
  laterFieldView: (view: FormView, field: Field) => TemplateResult | typeof nothing;
  consentsView: (view: FormView) => TemplateResult;
}

/** What the views of fields are drawn from, and what they may do. */
export interface FormView {
  language: Language;
  texts: NominationFormMessages;
  /** The heading of the page: a group of the same name need not say it again to the eye. */
  heading: string;
  round: Round;
  category: Category;
  disabled: boolean;
  /** What checks the answers, and what later pages need. */
  later: Pick<LaterPart<LaterViews>, 'part' | 'broken' | 'load'>;
  /** The list of provinces and communes; loaded only where the round has none of its own. */
  places: Pick<LaterPart<PlaceDirectory>, 'part' | 'broken'>;
  combobox: Combobox;
  answer: (name: string) => string;
  files: readonly ChosenFile[];
  /** What is shown at a field or control: only once the person has been there, or has asked to go on. */
  told: readonly Told[];
  rowsOf: (field: string) => readonly string[];
  set: (name: string, answer: string) => void;
  addRow: (field: string) => void;
  dropRow: (field: string, row: string) => void;
  addFiles: (files: FileList, paper: string, criterion?: string) => void;
  removeFile: (id: string) => void;
  urlOf: (file: ChosenFile) => string;
}

export const controlId = (name: string): string => `f-${name}`;
const faultId = (name: string): string => `${controlId(name)}-found`;
const hintId = (name: string): string => `${controlId(name)}-hint`;

/** What was found about one control. */
export function toldOf(view: FormView, name: string): Told[] {
  return view.told.filter(({ finding }) => controlName(finding) === name);
}

/** The sentences found about a control, with names to choose from where some may have been meant. */
export function foundView(view: FormView, name: string): TemplateResult {
  const told = toldOf(view, name);
  return html`<div id=${faultId(name)} class="found" ?hidden=${told.length === 0}>
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

/** The attributes that tie a control to what is said of it. */
export function describedBy(view: FormView, name: string, hint: boolean): string | undefined {
  const ids = [hint ? hintId(name) : '', toldOf(view, name).length > 0 ? faultId(name) : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function isInvalid(view: FormView, name: string): boolean {
  return toldOf(view, name).some(({ error }) => error);
}

export interface Line {
  name: string;
  label: string;
  hint?: string | undefined;
  required?: boolean | undefined;
  kind?: 'text' | 'tel' | 'numeric' | 'lines';
  /** Named for a screen reader only: the heading of a column says it to the eye. */
  unlabelled?: boolean;
}

const labelView = (view: FormView, { name, label, required, unlabelled }: Line): TemplateResult =>
  html`<label for=${controlId(name)} class=${unlabelled ? 'visually-hidden' : 'label'}
    >${label}${required || unlabelled ? nothing : html` <span class="optional">${view.texts.optional}</span>`}</label
  >`;

/** A text field with its label, its hint and what was found. */
export function lineView(view: FormView, line: Line): TemplateResult {
  const { name, hint, kind = 'text', required } = line;
  const attributes = {
    described: ifDefined(describedBy(view, name, hint !== undefined)),
    invalid: isInvalid(view, name) ? 'true' : 'false',
  };
  return html`<div class="field" data-kind=${kind}>
    ${labelView(view, line)}
    ${hint === undefined ? nothing : html`<p id=${hintId(name)} class="hint">${hint}</p>`}
    ${
      kind === 'lines'
        ? html`<textarea
            id=${controlId(name)}
            name=${name}
            rows="3"
            autocomplete="off"
            .value=${view.answer(name)}
            ?disabled=${view.disabled}
            aria-required=${required ? 'true' : 'false'}
            aria-invalid=${attributes.invalid}
            aria-describedby=${attributes.described}
          ></textarea>`
        : html`<input
            id=${controlId(name)}
            name=${name}
            type=${kind === 'tel' ? 'tel' : 'text'}
            inputmode=${ifDefined(kind === 'numeric' ? 'numeric' : undefined)}
            autocomplete="off"
            .value=${view.answer(name)}
            ?disabled=${view.disabled}
            aria-required=${required ? 'true' : 'false'}
            aria-invalid=${attributes.invalid}
            aria-describedby=${attributes.described}
          />`
    }
    ${foundView(view, name)}
  </div>`;
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
    ${hint === undefined ? nothing : html`<p id=${hintId(name)} class="hint">${hint}</p>`} ${content}
    ${foundView(view, name)}
  </fieldset>`;
}

/** A list to choose one of: buttons where there are few, a native list where there are more. */
export function choiceView(
  view: FormView,
  line: Line,
  choices: readonly { id: string; name: string }[],
): TemplateResult {
  const { name, hint, required } = line;
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
  return html`<div class="field">
    ${labelView(view, line)}
    ${hint === undefined ? nothing : html`<p id=${hintId(name)} class="hint">${hint}</p>`}
    <select
      id=${controlId(name)}
      name=${name}
      ?disabled=${view.disabled}
      aria-required=${required ? 'true' : 'false'}
      aria-invalid=${isInvalid(view, name) ? 'true' : 'false'}
      aria-describedby=${ifDefined(describedBy(view, name, hint !== undefined))}
    >
      <option value="" .selected=${chosen === ''}>${view.texts.choose}</option>
      ${choices.map(
        (choice) =>
          html`<option value=${choice.id} .selected=${chosen === choice.id}>${choice.name}</option>`,
      )}
    </select>
    ${foundView(view, name)}
  </div>`;
}

/** The line of a field as the round declares it. */
export function lineOf({ id, label, hint, required }: Field): Line {
  return { name: id, label, hint, required };
}

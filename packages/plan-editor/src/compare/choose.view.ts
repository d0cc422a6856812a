import { html, nothing, type TemplateResult } from 'lit';
import type { CompareController, CompareStage } from './compare.controller.js';
import type { CompareMessages } from './compare.messages.js';

function versionsView(compare: CompareController, texts: CompareMessages): TemplateResult | typeof nothing {
  const { versions } = compare;
  if (versions.length === 0) return nothing;
  return html`<label
    >${texts.choose}<select
      data-first
      @change=${(event: Event) => {
        void compare.chooseVersion((event.currentTarget as HTMLSelectElement).value);
      }}
    >
      <option value="">${texts.chooseNone}</option>
      ${versions.map(({ version, name }) => html`<option value=${version.id}>${name}</option>`)}
    </select></label
  >`;
}

/** The choice of an earlier version: one that the host keeps, or a file. */
export function chooseView(
  compare: CompareController,
  stage: Exclude<CompareStage, { name: 'compared' }>,
  texts: CompareMessages,
): TemplateResult {
  if (stage.name === 'loading')
    return html`<div class="at-work" tabindex="-1" data-first>
      <p role="status">${texts.loading}</p>
      <p>
        <button
          type="button"
          class="link"
          @click=${() => {
            compare.other();
          }}
        >
          ${texts.stop}
        </button>
      </p>
    </div>`;
  return html`<div class="choice">
    ${stage.fault === '' ? nothing : html`<p class="doubt" role="alert">${stage.fault}</p>`}
    ${versionsView(compare, texts)}
    <label
      >${texts.openFile}<input
        type="file"
        data-first
        accept=".json,.txt,application/json,text/plain"
        @change=${(event: Event) => {
          const [file] = (event.currentTarget as HTMLInputElement).files ?? [];
          if (file) void compare.chooseFile(file);
        }}
    /></label>
    <p class="quiet">${texts.what}</p>
  </div>`;
}

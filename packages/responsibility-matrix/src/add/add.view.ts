import { html, nothing, type TemplateResult } from 'lit';
import type { AddController } from './add.controller.js';
import type { AddMessages } from './add.messages.js';

function foundView(add: AddController, texts: AddMessages): TemplateResult | typeof nothing {
  const { known, similar } = add;
  if (known)
    return html`<p class="found">
      ${texts.known(known.name, add.text.trim())}
      <button
        type="button"
        class="link"
        @click=${() => {
          add.choose(known);
        }}
      >
        ${texts.toColumn}
      </button>
    </p>`;
  if (similar.length === 0) return nothing;
  return html`<p class="found">
    ${texts.similar}
    ${similar.map(
      (agency) =>
        html`<button
          type="button"
          class="link"
          @click=${() => {
            add.choose(agency);
          }}
        >
          ${agency.name}
        </button>`,
    )}
    <button
      type="button"
      class="link"
      @click=${() => {
        add.submit(true);
      }}
    >
      ${texts.addAnyway}
    </button>
  </p>`;
}

/** The form in which a body or a task is added; nothing while it is closed. */
export function addView(add: AddController, texts: AddMessages): TemplateResult | typeof nothing {
  if (!add.open) return nothing;
  const isTask = add.open === 'task';
  const title = isTask ? texts.taskTitle(add.nearName) : texts.agencyTitle;
  return html`<form
    class="add"
    aria-label=${title}
    @submit=${(event: Event) => {
      event.preventDefault();
      add.submit();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      add.close();
    }}
  >
    <label>
      <span>${title}</span>
      <input
        autocomplete="off"
        aria-label=${isTask ? texts.taskText : texts.agencyName}
        placeholder=${isTask ? texts.taskHint : texts.agencyHint}
        .value=${add.text}
        @input=${(event: Event) => {
          add.change((event.target as HTMLInputElement).value);
        }}
      />
    </label>
    <button class="filled">${texts.add}</button>
    <button
      type="button"
      @click=${() => {
        add.close();
      }}
    >
      ${texts.cancel}
    </button>
    <div class="found-region" role="status">${foundView(add, texts)}</div>
  </form>`;
}

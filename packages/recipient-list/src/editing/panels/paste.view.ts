import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ListTexts } from '../list-texts.js';
import type { PasteState } from './paste-state.js';

function linesView(paste: PasteState, texts: ListTexts): TemplateResult {
  const { lines, leftOut } = paste.read;
  return html`<ul role="list">
      ${lines.map(
        ({ recipient, repeats }, place) =>
          html`<li>
            <label
              ><input
                type="checkbox"
                .checked=${live(paste.takes(place))}
                @change=${() => {
                  paste.turn(place);
                }}
              /><span>${recipient.text}</span>${
                repeats === undefined
                  ? nothing
                  : html`<span class="repeats">${texts.pasteRepeats(repeats)}</span>`
              }</label
            >
          </li>`,
      )}
    </ul>
    ${leftOut.length > 0 ? html`<p class="hint">${texts.pasteLeftOut(leftOut.join('; '))}</p>` : nothing}`;
}

/** Paste a list, look at what was read, take it. */
export function pasteView(paste: PasteState, texts: ListTexts): TemplateResult {
  return html`<form
    class="panel paste"
    aria-labelledby="paste-heading"
    @submit=${(event: Event) => {
      event.preventDefault();
      if (paste.taken > 0) paste.accept();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) paste.close();
    }}
  >
    <h3 id="paste-heading">${texts.pasteHeading}</h3>
    <p id="paste-hint" class="hint">${texts.pasteHint}</p>
    <textarea
      rows="5"
      spellcheck="false"
      aria-label=${texts.pasteField}
      aria-describedby="paste-hint"
      .value=${live(paste.text)}
      @input=${(event: Event) => {
        paste.change((event.target as HTMLTextAreaElement).value);
      }}
    ></textarea>
    ${linesView(paste, texts)}
    <p class="actions">
      <button type="submit" class="filled" ?disabled=${paste.taken === 0}>
        ${texts.pasteAdd(paste.taken)}
      </button>
      <button
        type="button"
        @click=${() => {
          paste.close();
        }}
      >
        ${texts.close}
      </button>
    </p>
  </form>`;
}

import { iconChevronDown } from '@phoihop/kit';
import { PURPOSES, type Purpose } from '@phoihop/plan/recipients';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ListTexts } from '../list-texts.js';

/** What a line is sent for, as the browser's own list. `set` answers whether it was taken. */
export function purposeView(
  purpose: Purpose | undefined,
  name: string,
  texts: ListTexts,
  set: (purpose: Purpose | undefined) => boolean,
): TemplateResult {
  const changed = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const taken = set(PURPOSES.find((each) => each === select.value));
    if (!taken) select.value = purpose ?? '';
  };
  return html`<span class="purpose choice">
    <select aria-label=${name} @change=${changed}>
      <option value="" .selected=${live(purpose === undefined)}>${texts.noPurpose}</option>
      ${PURPOSES.map(
        (each) =>
          html`<option value=${each} .selected=${live(each === purpose)}>${texts.purposes[each]}</option>`,
      )}
    </select>
    ${iconChevronDown}
  </span>`;
}

/** How many copies a line gets. Left empty, it is what the line says by itself. `set` answers whether it was taken. */
export function copiesView(
  copies: number | undefined,
  name: string,
  texts: ListTexts,
  set: (text: string) => boolean,
): TemplateResult {
  const shown = copies === undefined ? '' : String(copies);
  return html`<span class="copies"
    ><input
      inputmode="numeric"
      autocomplete="off"
      maxlength="4"
      placeholder="…"
      aria-label=${name}
      .value=${live(shown)}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        if (!set(input.value.trim())) input.value = shown;
      }}
    /><span class="copies-word" aria-hidden="true">${texts.copiesWord}</span></span
  >`;
}

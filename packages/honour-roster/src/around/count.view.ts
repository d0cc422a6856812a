import { html, nothing, type TemplateResult } from 'lit';
import { narrows, type ListView } from '../model/filter.js';
import type { RosterModel } from '../model/roster-model.js';
import type { AroundMessages } from './around.messages.js';

/** How many are shown and chosen; said to whoever filters. */
export function countView(
  { shown, rows, only }: RosterModel,
  view: ListView,
  chosen: number,
  texts: AroundMessages,
  clear: () => void,
): TemplateResult {
  // Where there is one unit, it narrows nothing.
  const isNarrower = narrows(only === undefined ? view : { ...view, unit: undefined });
  return html`<p class="count" role="status">
    ${isNarrower ? html`<span>${texts.shown(shown.length, rows.length)}</span>` : nothing}
    ${
      chosen > 0
        ? html`<span>${texts.chosen(chosen)}</span>
            <button type="button" class="link" @click=${clear}>${texts.clearChosen}</button>`
        : nothing
    }
  </p>`;
}

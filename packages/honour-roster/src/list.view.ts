import { html, nothing, type TemplateResult } from 'lit';
import type { HonourRosterMessages } from './honour-roster.messages.js';
import { narrows, type ListView } from './model/filter.js';
import type { RosterModel } from './model/roster-model.js';

/** How many are shown and chosen; said to whoever filters. */
export function countView(
  { shown, rows }: RosterModel,
  view: ListView,
  chosen: number,
  texts: HonourRosterMessages,
  clear: () => void,
): TemplateResult {
  return html`<p class="count" role="status">
    ${narrows(view) ? html`<span>${texts.shown(shown.length, rows.length)}</span>` : nothing}
    ${
      chosen > 0
        ? html`<span>${texts.chosen(chosen)}</span>
            <button type="button" class="link" @click=${clear}>${texts.clearChosen}</button>`
        : nothing
    }
  </p>`;
}

/** What stands in the place of a list without rows: nobody is in it, or the filter lets nobody through. */
export function emptyView(
  { rows }: RosterModel,
  isPublic: boolean,
  texts: HonourRosterMessages,
  showAll: () => void,
): TemplateResult {
  const text = rows.length > 0 ? texts.nothingShown : isPublic ? texts.emptyPublic : texts.empty;
  return html`<div class="empty">
    <p>${text}</p>
    ${rows.length > 0 ? html`<button type="button" @click=${showAll}>${texts.showAll}</button>` : nothing}
  </div>`;
}

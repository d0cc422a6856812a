import { html, nothing, type TemplateResult } from 'lit';
import type { HonourRosterMessages } from './honour-roster.messages.js';
import type { RosterModel } from './model/roster-model.js';

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

import { html, type TemplateResult } from 'lit';
import type { HonourRosterMessages } from './honour-roster.messages.js';
import type { RoundHead } from './model/roster-model.js';

/** The name of the round, and beside it what can be done. */
export function headView(head: RoundHead, texts: HonourRosterMessages, buttons: unknown): TemplateResult {
  return html`<header>
    <h2>${head.title}</h2>
    <p class="year">${texts.year(head.year)}</p>
    <div class="buttons">${buttons}</div>
  </header>`;
}

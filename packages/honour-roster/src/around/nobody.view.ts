import { html, nothing, type TemplateResult } from 'lit';
import type { RosterModel } from '../model/roster-model.js';
import type { AroundMessages } from './around.messages.js';

/** What stands in the place of the list where the filters let nobody through. */
export const nobodyView = ({ nothingShown, showAll }: AroundMessages, press: () => void): TemplateResult =>
  html`<div class="empty">
    <p>${nothingShown}</p>
    <button type="button" @click=${press}>${showAll}</button>
  </div>`;

/** Below everybody's view: how many more there are than it names. */
export const unnamedView = (
  { unnamed }: RosterModel,
  { publicNote }: AroundMessages,
): TemplateResult | typeof nothing =>
  unnamed > 0 ? html`<p class="unnamed">${publicNote(unnamed)}</p>` : nothing;

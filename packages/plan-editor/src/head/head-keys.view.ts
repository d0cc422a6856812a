import { html, type TemplateResult } from 'lit';
import type { HeadFieldMessages } from './head-fields.messages.js';

/** What tells of the keys among the recipients. */
export function headKeysView(texts: HeadFieldMessages): TemplateResult {
  return html`<p id="head-keys" class="visually-hidden">${texts.keys}</p>`;
}

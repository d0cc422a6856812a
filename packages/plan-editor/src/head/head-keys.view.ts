import { html, type TemplateResult } from 'lit';
import type { HeadMessages } from './head.messages.js';

/** What tells of the keys among the recipients. */
export function headKeysView(texts: HeadMessages): TemplateResult {
  return html`<p id="head-keys" class="visually-hidden">${texts.keys}</p>`;
}

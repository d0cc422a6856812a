import type { Appendix, Plan } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadingMessages } from './reading.messages.js';

/** What stands in the place of the body while there is none, and what can be done about it. */
export function emptyBodyView(
  { empty }: ReadingMessages,
  offers: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<div class="empty">
    <p>${empty}</p>
    ${offers}
  </div>`;
}

function appendixView(appendix: Appendix): TemplateResult {
  return html`<section class="appendix">
    ${appendix.title === '' ? nothing : html`<h3>${appendix.title}</h3>`}
    ${appendix.items.map((item) => html`<p>${item.label === null ? '' : `${item.label} `}${item.text}</p>`)}
  </section>`;
}

/** What stands behind the signature: appended forms, tables, footnotes. Shown as it is. */
export function appendicesView(plan: Plan, texts: ReadingMessages): TemplateResult | typeof nothing {
  if (plan.appendices.length === 0) return nothing;
  return html`<section class="appendices" aria-label=${texts.appendix}>
    ${plan.appendices.map(appendixView)}
  </section>`;
}

import { iconPrinter, iconSquareCheck, momentIn } from '@phoihop/kit';
import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { laterMessages } from '../later.messages.js';
import type { Receipt } from '../send.controller.js';

/** Number and time. */
export function receiptLines(receipt: Receipt, { language }: FormView): TemplateResult {
  const texts = laterMessages[language];
  return html`<dl>
    <div>
      <dt>${texts.receiptNumber}</dt>
      <dd class="number">${receipt.number}</dd>
    </div>
    <div>
      <dt>${texts.receiptTime}</dt>
      <dd>${momentIn(language, receipt.at)}</dd>
    </div>
  </dl>`;
}

/** The receipt: number and time, to print and to keep. Its heading takes the focus when it comes. */
export function receiptView(
  receipt: Receipt,
  view: FormView,
  actions: { print: () => void; another: () => void },
  content: TemplateResult,
): TemplateResult {
  const texts = laterMessages[view.language];
  return html`<section class="receipt" aria-labelledby="receipt-heading">
    <h2 id="receipt-heading" class="receipt-heading" tabindex="-1">${iconSquareCheck}${texts.received}</h2>
    ${receiptLines(receipt, view)}
    <p class="hint">${texts.keepNumber}</p>
    <p class="draft-actions">
      <button type="button" @click=${actions.print}>${iconPrinter}${view.texts.print}</button>
      <button type="button" @click=${actions.another}>${texts.another}</button>
    </p>
    ${content}
  </section>`;
}

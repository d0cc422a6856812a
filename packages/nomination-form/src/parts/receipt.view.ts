import { iconPrinter, iconSquareCheck } from '@phoihop/kit';
import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { laterMessages } from '../later.messages.js';
import type { Receipt } from '../send.controller.js';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** `09:05, 02/10/2026`: an instant as it is in Viet Nam, the day first, whatever the computer's own settings. */
export function timeInVietnam(instant: string): string {
  const parts = new Map(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const [hour, minute] = [parts.get('hour'), parts.get('minute')];
  const day = ['day', 'month', 'year'].map((part) => parts.get(part as 'day') ?? '').join('/');
  return `${hour ?? ''}:${minute ?? ''}, ${day}`;
}

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
      <dd>${timeInVietnam(receipt.at)}</dd>
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

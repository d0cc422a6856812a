import {
  iconClock,
  iconMailCheck,
  iconMailOpen,
  iconMailX,
  iconSend,
  momentIn,
  type Language,
} from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Delivery, DeliveryState } from '../../deliveries.js';
import type { ListTexts } from '../list-texts.js';

/** Something said of a line, and what can be done about it. */
export interface RowNote {
  text: string;
  tone?: 'watch';
  action?: { label: string; run: () => void };
  /** What has to be chosen first. */
  choice?: TemplateResult;
}

const ICONS: Readonly<Record<DeliveryState, TemplateResult>> = {
  waiting: iconClock,
  sent: iconSend,
  received: iconMailCheck,
  read: iconMailOpen,
  returned: iconMailX,
  failed: iconMailX,
};

function deliveryView({ state, at }: Delivery, texts: ListTexts, language: Language): TemplateResult {
  const time = at === undefined ? '' : momentIn(language, at);
  return html`<p class="note delivery ${state}">
    ${ICONS[state]}<span
      >${texts.deliveries[state]}${time === '' ? nothing : html` <time datetime=${at ?? ''}>${time}</time>`}</span
    >
  </p>`;
}

/** What is said below a line: its delivery, and what a person could do about it. */
export function notesView(
  notes: readonly RowNote[],
  delivery: Delivery | undefined,
  texts: ListTexts,
  language: Language,
): TemplateResult | typeof nothing {
  if (notes.length === 0 && !delivery) return nothing;
  return html`<div class="notes">
    ${delivery ? deliveryView(delivery, texts, language) : nothing}
    ${notes.map(
      ({ text, tone, action, choice }) =>
        html`<p class="note ${tone ?? ''}">
          <span>${text}</span> ${choice ?? nothing}
          ${
            action
              ? html`<button type="button" class="link" @click=${action.run}>${action.label}</button>`
              : nothing
          }
        </p>`,
    )}
  </div>`;
}

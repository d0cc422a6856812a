import { html, nothing, type TemplateResult } from 'lit';
import type { FormStep } from '../form-steps.js';
import type { FormView } from '../form-view.js';
import type { Told } from '../line.js';
import { laterMessages } from '../later.messages.js';
import type { Sending } from '../send.controller.js';
import { reviewView } from './review.view.js';
import { warningsView } from './summary.view.js';

/** All that was filled in, to look over before it is sent, below what is worth a look. */
export function lookOverView(
  view: FormView,
  steps: readonly FormStep[],
  warnings: readonly Told[],
  go: (step: string) => void,
): TemplateResult {
  return html`<p class="hint">${laterMessages[view.language].reviewHint}</p>
    ${warningsView(view, warnings)} ${reviewView(view, steps, go)}`;
}

/** How the sending stands, in words. */
export function sendingView(
  { language }: FormView,
  sending: Sending['state'],
  retry: () => void,
): TemplateResult | string | typeof nothing {
  const texts = laterMessages[language];
  if (sending === 'sending') return texts.sending;
  if (sending === 'nobody') return texts.nobody;
  if (sending !== 'waiting') return nothing;
  return html`${texts.waiting} <button type="button" class="link" @click=${retry}>${texts.tryNow}</button>`;
}

import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';

/** Says that a part of the form is being loaded, or that it could not be and how to try again. */
export function waitingWords({ texts, later, whereBroken }: FormView): TemplateResult {
  return later.broken
    ? html`${texts.laterFailed} ${whereBroken}
        <button type="button" class="link" @click=${() => void later.load()}>${texts.again}</button>`
    : html`${texts.loading}`;
}

/** The same in the place of what is missing. */
export function waitingView(view: FormView): TemplateResult {
  return html`<p class="waiting" role="status">${waitingWords(view)}</p>`;
}

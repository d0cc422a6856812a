import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';

/** In the place of a part of the form that is being loaded, or could not be. */
export function waitingView({ texts, later }: FormView): TemplateResult {
  return html`<p class="waiting" role="status">
    ${
      later.failed
        ? html`${texts.laterFailed}
            <button type="button" class="link" @click=${later.load}>${texts.tryNow}</button>`
        : texts.loading
    }
  </p>`;
}

import { iconCircleAlert, iconTriangleAlert } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Told } from '../form-view.js';

/** What is still to be completed, each a link to its control. It takes the focus when it comes. */
export function summaryView(
  heading: string,
  faults: readonly Told[],
  labelOf: (told: Told) => string,
  go: (told: Told) => void,
): TemplateResult {
  return html`<div class="summary" role="group" tabindex="-1" aria-labelledby="summary-heading">
    <h3 id="summary-heading">${iconCircleAlert}${heading}</h3>
    <ul>
      ${faults.map(
        (told) =>
          html`<li>
            <button type="button" class="link" @click=${() => go(told)}>
              ${labelOf(told)}: ${told.sentence}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What is worth a look before sending; it stops nothing. */
export function warningsView(
  heading: string,
  warnings: readonly Told[],
  labelOf: (told: Told) => string,
): TemplateResult | typeof nothing {
  if (warnings.length === 0) return nothing;
  return html`<div class="warnings">
    <h3>${iconTriangleAlert}${heading}</h3>
    <ul>
      ${warnings.map((told) => html`<li>${labelOf(told)}: ${told.sentence}</li>`)}
    </ul>
  </div>`;
}

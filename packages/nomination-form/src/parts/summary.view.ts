import { iconCircleAlert, iconTriangleAlert } from '@phoihop/kit';
import { CONSENT } from '@phoihop/plan/round/validation';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import type { Told } from '../line.js';
import { findingLabel } from '../labels.js';
import { laterMessages } from '../later.messages.js';
import type { SummaryKind } from '../walk.controller.js';

/** What a summary tells, and why it is shown. */
export interface Summary {
  kind: SummaryKind;
  /** What the server wrote above its findings. */
  serverMessage: string;
  faults: readonly Told[];
}

function headingOf({ kind, serverMessage, faults }: Summary, { language }: FormView): string {
  const texts = laterMessages[language];
  if (kind === 'server') return serverMessage || texts.refused;
  if (faults.length === 0 || kind === 'none') return '';
  return kind === 'send' ? texts.summarySend(faults.length) : texts.summary(faults.length);
}

/** What it is about, and what is wrong; a server may have something against what the form does not ask for. */
const sayingOf = (view: FormView, { finding, sentence }: Told): string =>
  [findingLabel(view, finding), sentence].filter(Boolean).join(': ');

/** Whether there is anything in the form to be led to. */
const hasPlace = ({ category }: FormView, { finding: { field, part } }: Told): boolean =>
  field === '' ? part !== undefined : field === CONSENT || category.fields.some(({ id }) => id === field);

/** What is still to be completed, each a link to its control. It takes the focus when it comes. */
export function summaryView(
  view: FormView,
  summary: Summary,
  show: (told: Told) => void,
): TemplateResult | typeof nothing {
  const heading = headingOf(summary, view);
  if (heading === '') return nothing;
  return html`<div class="summary" role="group" tabindex="-1" aria-labelledby="summary-heading">
    <h3 id="summary-heading">${iconCircleAlert}${heading}</h3>
    <ul>
      ${summary.faults.map(
        (told) =>
          html`<li>
            ${
              hasPlace(view, told)
                ? html`<button type="button" class="link" @click=${() => show(told)}>
                    ${sayingOf(view, told)}
                  </button>`
                : sayingOf(view, told)
            }
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What is worth a look before sending; it stops nothing. */
export function warningsView(view: FormView, warnings: readonly Told[]): TemplateResult | typeof nothing {
  if (warnings.length === 0) return nothing;
  return html`<div class="warnings">
    <h3>${iconTriangleAlert}${laterMessages[view.language].warnings(warnings.length)}</h3>
    <ul>
      ${warnings.map((told) => html`<li>${sayingOf(view, told)}</li>`)}
    </ul>
  </div>`;
}

import type { Appendix, Plan, Signatory } from '@phoihop/plan';
import { formatDateLong } from '@phoihop/vietnamese/dates';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanEditorMessages } from './plan-editor.messages.js';

/** Place and date as the decree prints them, or as the document has them when the day is still blank. */
function dateLine(plan: Plan): string {
  const day = plan.date ? formatDateLong(plan.date) : (plan.rawDate ?? '');
  return [plan.place, day].filter((part) => part).join(', ');
}

/** The head of the paper: issuers and number at the left, the national title at the right. */
export function headView(plan: Plan, texts: PlanEditorMessages): TemplateResult {
  return html`<div class="head">
    <div class="issuers">
      ${plan.issuers.map(
        (issuer) =>
          html`<p class="issuer">
            ${issuer.superior.map((line) => html`<span>${line}</span>`)}<b>${issuer.name}</b>
          </p>`,
      )}
      ${plan.number ? html`<p class="number">${texts.numberPrefix} ${plan.number.raw}</p>` : nothing}
    </div>
    <div class="nation" lang="vi">
      <p><b>${texts.country}</b></p>
      <p class="motto"><b>${texts.motto}</b></p>
      <p class="date">${dateLine(plan)}</p>
    </div>
  </div>`;
}

/** What stands in the place of the body while there is none, and what can be done about it. */
export function emptyBodyView(
  { empty }: PlanEditorMessages,
  actions: readonly { name: string; run: () => void }[],
): TemplateResult {
  return html`<div class="empty">
    <p>${empty}</p>
    ${actions.map(
      ({ name, run }, index) =>
        html`<button type="button" class=${index === 0 ? 'filled' : ''} @click=${run}>${name}</button>`,
    )}
  </div>`;
}

function signatoryView(signatory: Signatory): TemplateResult {
  return html`<div class="signatory">
    ${signatory.authority ? html`<p>${signatory.authority}</p>` : nothing}
    ${signatory.position ? html`<p>${signatory.position}</p>` : nothing}
    <p class="signed">${signatory.note ?? ''}</p>
    ${signatory.name ? html`<p>${signatory.name}</p>` : nothing}
    ${signatory.secondPosition ? html`<p>${signatory.secondPosition}</p>` : nothing}
  </div>`;
}

function endMark(index: number, count: number): string {
  return index === count - 1 ? '.' : ';';
}

/** The foot of the paper: Nơi nhận at the left, signatures at the right, the lead agency right-most. */
export function footView(plan: Plan, texts: PlanEditorMessages): TemplateResult | typeof nothing {
  const { recipients, signatories } = plan;
  if (recipients.length === 0 && signatories.length === 0) return nothing;
  return html`<div class="foot">
    <div class="recipients">
      ${
        recipients.length > 0
          ? html`<p class="recipients-title">${texts.recipients}</p>
              <ul role="list">
                ${recipients.map(
                  ({ text }, index) => html`<li>- ${text}${endMark(index, recipients.length)}</li>`,
                )}
              </ul>`
          : nothing
      }
    </div>
    ${signatories.map(signatoryView)}
  </div>`;
}

function appendixView(appendix: Appendix): TemplateResult {
  return html`<section class="appendix">
    ${appendix.title === '' ? nothing : html`<h3>${appendix.title}</h3>`}
    ${appendix.items.map((item) => html`<p>${item.label === null ? '' : `${item.label} `}${item.text}</p>`)}
  </section>`;
}

/** What stands behind the signature: appended forms, tables, footnotes. Shown as it is. */
export function appendicesView(plan: Plan, texts: PlanEditorMessages): TemplateResult | typeof nothing {
  if (plan.appendices.length === 0) return nothing;
  return html`<section class="appendices" aria-label=${texts.appendix}>
    ${plan.appendices.map(appendixView)}
  </section>`;
}

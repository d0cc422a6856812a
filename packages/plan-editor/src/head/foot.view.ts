import { signatoryLines, type Plan, type Signatory, type SignatoryLine } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { HeadTools } from './head-tools.js';
import { printedWords } from './printed-words.data.js';

/** Lines of a signature block that are drawn only where they are filled in, or asked for. */
const OPTIONAL: readonly SignatoryLine[] = ['authority', 'secondPosition'];

function signatoryView(signatory: Signatory, at: number, plan: Plan, head: HeadTools): TemplateResult {
  return html`<div class="signatory has-menu">
    ${signatoryLines.map((field) => {
      const place = { of: 'signatory', at, field } as const;
      const text = signatory[field] ?? '';
      if (OPTIONAL.includes(field) && text === '' && !head.isOpen(place)) return nothing;
      // The place of the signature stays, whether there is a note in it or not.
      const line = head.line({ place, kind: `sign-${field}`, text });
      return field === 'note' ? html`<div class="signed">${line}</div>` : line;
    })}
    ${head.signatoryMenu(plan, at)}
  </div>`;
}

function recipientsView({ recipients }: Plan, head: HeadTools): TemplateResult {
  const list = html`<ul role="list">
    ${head.each(
      recipients,
      ({ id }) => id,
      ({ id, text }, index) =>
        html`<li>
          <span class="dash" aria-hidden="true">-</span>${head.line({
            place: { of: 'recipient', id },
            kind: 'recipient',
            text,
            end: index === recipients.length - 1 ? '.' : ';',
          })}
        </li>`,
    )}
  </ul>`;
  return html`<div class="recipients has-menu">
    <p class="recipients-title" lang="vi">${printedWords.recipients}</p>
    ${recipients.length > 0 ? list : nothing}
    ${recipients.length === 0 ? head.adder('recipients') : head.recipientsMenu()}
  </div>`;
}

function signaturesView(plan: Plan, head: HeadTools): TemplateResult {
  const { signatories } = plan;
  return html`<div class="signatories">
    ${signatories.map((signatory, at) => signatoryView(signatory, at, plan, head))}
    ${signatories.length === 0 ? head.adder('signatories') : nothing}
  </div>`;
}

/**
 * The foot of the paper: Nơi nhận at the left, signatures at the right, the lead agency right-most. Three signatures
 * and more take the whole width, and Nơi nhận stands below them.
 */
export function footView(plan: Plan, head: HeadTools): TemplateResult | typeof nothing {
  const { recipients, signatories } = plan;
  const { writes } = head;
  if (!writes && recipients.length === 0 && signatories.length === 0) return nothing;
  const receive =
    writes || recipients.length > 0 ? recipientsView(plan, head) : html`<div class="recipients"></div>`;
  const sign = signaturesView(plan, head);
  if (signatories.length > 2) return html`<div class="foot many">${sign} ${receive}</div>`;
  return html`<div class="foot ${signatories.length < 2 ? 'one' : ''}">${receive} ${sign}</div>`;
}

import { lineText, type Issuer, type Plan } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { HeadTools } from './head-tools.js';
import { nationalTitle, printedWords } from './printed-words.data.js';

function issuerView(issuer: Issuer, at: number, plan: Plan, head: HeadTools): TemplateResult {
  return html`<div class="issuer has-menu">
    ${
      issuer.superior.length > 0 || head.isOpen({ of: 'issuer', at, field: 'superior' })
        ? head.line({
            place: { of: 'issuer', at, field: 'superior' },
            kind: 'superior',
            text: issuer.superior.join('\n'),
            lines: true,
          })
        : nothing
    }
    ${head.line({
      place: { of: 'issuer', at, field: 'name' },
      kind: 'issuer-name',
      text: issuer.name,
    })}
    ${head.issuerMenu(plan, at)}
  </div>`;
}

function numberView(plan: Plan, head: HeadTools): TemplateResult | typeof nothing {
  const { writes } = head;
  const text = lineText(plan, { of: 'number' });
  if (!writes && text === '') return nothing;
  // A number that is still to be given leaves room for the pen.
  const blank = /^\s*[/-]/u.test(head.shown({ of: 'number' }, text));
  return html`<div class="number ${blank ? 'blank' : ''}">
    <span lang="vi">${printedWords.numberPrefix}</span>
    ${head.line({ place: { of: 'number' }, kind: 'number-text', text })}
  </div>`;
}

/** The head of the paper: issuers and number at the left, national title, place and date at the right. */
export function headView(plan: Plan, head: HeadTools): TemplateResult {
  return html`<div class="head">
    <div class="issuers">
      ${plan.issuers.map((issuer, at) => issuerView(issuer, at, plan, head))}
      ${plan.issuers.length === 0 ? head.adder('issuers') : nothing}
    </div>
    <div class="nation" lang="vi">
      <p><b>${nationalTitle.country}</b></p>
      <p class="motto"><b>${nationalTitle.motto}</b></p>
    </div>
    ${numberView(plan, head)}
    <div class="date has-menu">
      ${head.line({
        place: { of: 'place-date' },
        kind: 'date-text',
        text: lineText(plan, { of: 'place-date' }),
      })}
      ${head.dayPicker(plan)}
    </div>
  </div>`;
}

/** Title and subject, tên loại và trích yếu nội dung. */
export function titleView(plan: Plan, head: HeadTools): TemplateResult {
  const line = (of: 'title' | 'subject'): unknown => head.line({ place: { of }, kind: of, text: plan[of] });
  return html`${line('title')} ${line('subject')}
    <hr class="rule" />`;
}

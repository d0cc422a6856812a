import { lineText, type Issuer, type Plan } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { lineKey } from './head-text.js';
import type { HeadTools } from './head-tools.js';

function issuerView(issuer: Issuer, at: number, plan: Plan, head: HeadTools): TemplateResult {
  const { texts } = head;
  const count = plan.issuers.length;
  const superior = lineKey({ of: 'issuer', at, field: 'superior' });
  return html`<div class="issuer has-menu">
    ${
      issuer.superior.length > 0 || head.isOpen(superior)
        ? head.line({
            key: superior,
            kind: 'superior',
            text: issuer.superior.join('\n'),
            name: texts.superior(at + 1, count),
            hint: texts.superiorHint,
            lines: true,
          })
        : nothing
    }
    ${head.line({
      key: lineKey({ of: 'issuer', at, field: 'name' }),
      kind: 'issuer-name',
      text: issuer.name,
      name: texts.issuer(at + 1, count),
      hint: texts.issuerHint,
    })}
    ${head.issuerMenu(plan, at)}
  </div>`;
}

function numberView(plan: Plan, head: HeadTools): TemplateResult | typeof nothing {
  const { texts, writes } = head;
  const text = lineText(plan, { of: 'number' });
  if (!writes && text === '') return nothing;
  // A number that is still to be given leaves room for the pen.
  const blank = /^\s*[/-]/u.test(head.shown(lineKey({ of: 'number' }), text));
  return html`<div class="number ${blank ? 'blank' : ''}">
    <span>${texts.numberPrefix}</span>
    ${head.line({
      key: lineKey({ of: 'number' }),
      kind: 'number-text',
      text,
      name: texts.number,
      hint: texts.numberHint,
    })}
  </div>`;
}

/** The head of the paper: issuers and number at the left, national title, place and date at the right. */
export function headView(plan: Plan, head: HeadTools): TemplateResult {
  const { texts } = head;
  return html`<div class="head">
    <div class="issuers">
      ${plan.issuers.map((issuer, at) => issuerView(issuer, at, plan, head))}
      ${plan.issuers.length === 0 ? head.adder('issuers') : nothing}
    </div>
    <div class="nation" lang="vi">
      <p><b>${texts.country}</b></p>
      <p class="motto"><b>${texts.motto}</b></p>
    </div>
    ${numberView(plan, head)}
    <div class="date has-menu">
      ${head.line({
        key: lineKey({ of: 'place-date' }),
        kind: 'date-text',
        text: lineText(plan, { of: 'place-date' }),
        name: texts.placeAndDate,
        hint: texts.placeAndDateHint,
      })}
      ${head.dayPicker(plan)}
    </div>
  </div>`;
}

/** Title and subject, tên loại và trích yếu nội dung. */
export function titleView(plan: Plan, head: HeadTools): TemplateResult {
  const { texts } = head;
  const line = (field: 'title' | 'subject', name: string): unknown =>
    head.line({ key: lineKey({ of: field }), kind: field, text: plan[field], name, hint: name });
  return html`${line('title', texts.title)} ${line('subject', texts.subject)}
    <hr class="rule" />`;
}

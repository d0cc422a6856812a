import {
  iconArrowDown,
  iconArrowUp,
  iconEllipsis,
  iconPlus,
  iconTrash2,
  menuButtonView,
  type MenuEntry,
} from '@phoihop/kit';
import { lineText, type Issuer, type Plan } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { dayPickerView } from './day-picker.view.js';
import type { HeadController } from './head.controller.js';
import { lineKey } from './head-text.js';
import type { HeadMessages } from './head.messages.js';
import { lineView } from './line.view.js';

function issuerMenu(at: number, issuer: Issuer, plan: Plan, head: HeadController): TemplateResult {
  const { texts } = head;
  const count = plan.issuers.length;
  const entries: MenuEntry[] = [
    { label: texts.addIssuer, icon: iconPlus, run: () => head.add('issuers', at + 1) },
    ...(issuer.superior.length === 0
      ? [
          {
            label: texts.addSuperior,
            icon: iconPlus,
            run: () => head.openLine({ of: 'issuer', at, field: 'superior' }),
          },
        ]
      : []),
    { label: texts.moveUp, icon: iconArrowUp, run: head.mover('issuers', at, -1) },
    { label: texts.moveDown, icon: iconArrowDown, run: head.mover('issuers', at, 1) },
    { label: texts.removeIssuer, icon: iconTrash2, run: () => head.remove('issuers', at) },
  ];
  const label = texts.issuerMenu(at + 1, count);
  return menuButtonView({ key: `issuer:${String(at)}`, label, icon: iconEllipsis }, entries, head.menu);
}

function issuerView(issuer: Issuer, at: number, plan: Plan, head: HeadController): TemplateResult {
  const { texts } = head;
  const count = plan.issuers.length;
  const superior = lineKey({ of: 'issuer', at, field: 'superior' });
  return html`<div class="issuer has-menu">
    ${
      issuer.superior.length > 0 || head.isOpen(superior)
        ? lineView(
            {
              key: superior,
              kind: 'superior',
              text: issuer.superior.join('\n'),
              name: texts.superior(at + 1, count),
              hint: texts.superiorHint,
              lines: true,
            },
            head,
          )
        : nothing
    }
    ${lineView(
      {
        key: lineKey({ of: 'issuer', at, field: 'name' }),
        kind: 'issuer-name',
        text: issuer.name,
        name: texts.issuer(at + 1, count),
        hint: texts.issuerHint,
      },
      head,
    )}
    ${head.writes ? issuerMenu(at, issuer, plan, head) : nothing}
  </div>`;
}

function numberView(plan: Plan, head: HeadController): TemplateResult | typeof nothing {
  const { texts, writes } = head;
  const text = lineText(plan, { of: 'number' });
  if (!writes && text === '') return nothing;
  // A number that is still to be given leaves room for the pen.
  const blank = /^\s*[/-]/u.test(head.edits.shown(lineKey({ of: 'number' }), text));
  return html`<div class="number ${blank ? 'blank' : ''}">
    <span>${texts.numberPrefix}</span>
    ${lineView(
      {
        key: lineKey({ of: 'number' }),
        kind: 'number-text',
        text,
        name: texts.number,
        hint: texts.numberHint,
      },
      head,
    )}
  </div>`;
}

/** The head of the paper: issuers and number at the left, national title, place and date at the right. */
export function headView(plan: Plan, head: HeadController): TemplateResult {
  const { texts, writes } = head;
  return html`<div class="head">
    <div class="issuers">
      ${plan.issuers.map((issuer, at) => issuerView(issuer, at, plan, head))}
      ${
        writes && plan.issuers.length === 0
          ? html`<button type="button" class="link adds" @click=${() => head.add('issuers', 0)}>
              ${texts.addIssuer}
            </button>`
          : nothing
      }
    </div>
    <div class="nation" lang="vi">
      <p><b>${texts.country}</b></p>
      <p class="motto"><b>${texts.motto}</b></p>
    </div>
    ${numberView(plan, head)}
    <div class="date has-menu">
      ${lineView(
        {
          key: lineKey({ of: 'place-date' }),
          kind: 'date-text',
          text: lineText(plan, { of: 'place-date' }),
          name: texts.placeAndDate,
          hint: texts.placeAndDateHint,
        },
        head,
      )}
      ${writes ? dayPickerView(plan, head) : nothing}
    </div>
  </div>`;
}

/** Title and subject, tên loại và trích yếu nội dung. */
export function titleView(plan: Plan, head: HeadController): TemplateResult {
  const { texts } = head;
  const line = (field: 'title' | 'subject', name: string): unknown =>
    lineView({ key: lineKey({ of: field }), kind: field, text: plan[field], name, hint: name }, head);
  return html`${line('title', texts.title)} ${line('subject', texts.subject)}
    <hr class="rule" />`;
}

/** What tells of the keys among the recipients. */
export function headKeysView(texts: HeadMessages): TemplateResult {
  return html`<p id="head-keys" class="visually-hidden">${texts.keys}</p>`;
}

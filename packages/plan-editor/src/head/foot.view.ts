import {
  iconArrowDown,
  iconArrowUp,
  iconEllipsis,
  iconPlus,
  iconTrash2,
  menuButtonView,
  type MenuEntry,
} from '@phoihop/kit';
import { iconChevronLeft, iconChevronRight } from '@phoihop/kit';
import { signatoryLines, type Plan, type Signatory, type SignatoryLine } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { HeadController } from './head.controller.js';
import { lineKey } from './head-text.js';
import { lineView } from './line.view.js';

/** Lines of a signature block that are drawn only where they are filled in, or asked for. */
const OPTIONAL: readonly SignatoryLine[] = ['authority', 'secondPosition'];

function signatoryMenu(at: number, signatory: Signatory, plan: Plan, head: HeadController): TemplateResult {
  const { texts } = head;
  const optional = (field: SignatoryLine, label: string): MenuEntry[] =>
    (signatory[field] ?? '') === ''
      ? [{ label, icon: iconPlus, run: () => head.openLine({ of: 'signatory', at, field }) }]
      : [];
  const entries: MenuEntry[] = [
    { label: texts.addSignatory, icon: iconPlus, run: () => head.add('signatories', at + 1) },
    ...optional('authority', texts.addAuthority),
    ...optional('secondPosition', texts.addSecondPosition),
    { label: texts.moveLeft, icon: iconChevronLeft, run: head.mover('signatories', at, -1) },
    { label: texts.moveRight, icon: iconChevronRight, run: head.mover('signatories', at, 1) },
    { label: texts.removeSignatory, icon: iconTrash2, run: () => head.remove('signatories', at) },
  ];
  const label = texts.signatoryMenu(at + 1, plan.signatories.length);
  return menuButtonView({ key: `signatory:${String(at)}`, label, icon: iconEllipsis }, entries, head.menu);
}

function signatoryView(signatory: Signatory, at: number, plan: Plan, head: HeadController): TemplateResult {
  const { texts, writes } = head;
  const count = plan.signatories.length;
  return html`<div class="signatory has-menu">
    ${signatoryLines.map((field) => {
      const key = lineKey({ of: 'signatory', at, field });
      const text = signatory[field] ?? '';
      if (OPTIONAL.includes(field) && text === '' && !head.isOpen(key)) return nothing;
      // The place of the signature stays, whether there is a note in it or not.
      const line = lineView(
        {
          key,
          kind: `sign-${field}`,
          text,
          name: texts.signatory(field, at + 1, count),
          hint: texts.signatoryHint[field],
        },
        head,
      );
      return field === 'note' ? html`<div class="signed">${line}</div>` : line;
    })}
    ${writes ? signatoryMenu(at, signatory, plan, head) : nothing}
  </div>`;
}

function recipientsMenu(head: HeadController): TemplateResult {
  const { texts } = head;
  const line = head.recipientInHand;
  const entries: MenuEntry[] = [
    { label: texts.addRecipient, icon: iconPlus, run: () => head.addRecipient() },
    { label: texts.moveUp, icon: iconArrowUp, run: head.recipientMover(line, -1) },
    { label: texts.moveDown, icon: iconArrowDown, run: head.recipientMover(line, 1) },
    {
      label: texts.removeRecipient,
      icon: iconTrash2,
      run: line === undefined ? undefined : () => head.removeRecipient(line),
    },
  ];
  return menuButtonView(
    { key: 'recipients', label: texts.recipientsMenu, icon: iconEllipsis },
    entries,
    head.menu,
  );
}

function recipientsView({ recipients }: Plan, head: HeadController): TemplateResult {
  const { texts, writes } = head;
  const list = html`<ul role="list">
    ${repeat(
      recipients,
      ({ id }) => id,
      ({ id, text }, index) =>
        html`<li>
          <span class="dash" aria-hidden="true">-</span>${lineView(
            {
              key: lineKey({ of: 'recipient', id }),
              kind: 'recipient',
              text,
              name: texts.recipient(index + 1),
              hint: texts.recipientHint,
              end: index === recipients.length - 1 ? '.' : ';',
            },
            head,
          )}
        </li>`,
    )}
  </ul>`;
  return html`<div class="recipients has-menu">
    <p class="recipients-title">${texts.recipients}</p>
    ${recipients.length > 0 ? list : nothing}
    ${
      writes && recipients.length === 0
        ? html`<button type="button" class="link adds" @click=${() => head.addRecipient()}>
            ${texts.addRecipient}
          </button>`
        : nothing
    }
    ${writes && recipients.length > 0 ? recipientsMenu(head) : nothing}
  </div>`;
}

function signaturesView(plan: Plan, head: HeadController): TemplateResult {
  const { texts, writes } = head;
  const { signatories } = plan;
  return html`<div class="signatories">
    ${signatories.map((signatory, at) => signatoryView(signatory, at, plan, head))}
    ${
      writes && signatories.length === 0
        ? html`<button type="button" class="link adds" @click=${() => head.add('signatories', 0)}>
            ${texts.addSignatory}
          </button>`
        : nothing
    }
  </div>`;
}

/**
 * The foot of the paper: Nơi nhận at the left, signatures at the right, the lead agency right-most. Three signatures
 * and more take the whole width, and Nơi nhận stands below them.
 */
export function footView(plan: Plan, head: HeadController): TemplateResult | typeof nothing {
  const { recipients, signatories } = plan;
  const { writes } = head;
  if (!writes && recipients.length === 0 && signatories.length === 0) return nothing;
  const receive =
    writes || recipients.length > 0 ? recipientsView(plan, head) : html`<div class="recipients"></div>`;
  const sign = signaturesView(plan, head);
  if (signatories.length > 2) return html`<div class="foot many">${sign} ${receive}</div>`;
  return html`<div class="foot ${signatories.length < 2 ? 'one' : ''}">${receive} ${sign}</div>`;
}

import {
  iconArrowDown,
  iconArrowUp,
  iconChevronLeft,
  iconChevronRight,
  iconEllipsis,
  iconPlus,
  iconTrash2,
  menuButtonView,
  type MenuEntry,
} from '@phoihop/kit';
import type { HeadList, Plan, SignatoryLine } from '@phoihop/plan';
import { html, type TemplateResult } from 'lit';
import type { HeadController } from './head.controller.js';

/** What can be done with an issuer. */
export function issuerMenuView({ issuers }: Plan, at: number, head: HeadController): TemplateResult {
  const { texts } = head;
  const count = issuers.length;
  const entries: MenuEntry[] = [
    { label: texts.addIssuer, icon: iconPlus, run: () => head.add('issuers', at + 1) },
    ...(issuers[at]?.superior.length === 0
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

/** What can be done with a signature block. */
export function signatoryMenuView({ signatories }: Plan, at: number, head: HeadController): TemplateResult {
  const { texts } = head;
  const optional = (field: SignatoryLine, label: string): MenuEntry[] =>
    (signatories[at]?.[field] ?? '') === ''
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
  const label = texts.signatoryMenu(at + 1, signatories.length);
  return menuButtonView({ key: `signatory:${String(at)}`, label, icon: iconEllipsis }, entries, head.menu);
}

/** What can be done with the recipient in hand. */
export function recipientsMenuView(head: HeadController): TemplateResult {
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

/** What a list offers that has no entry yet. */
export function adderView(list: HeadList | 'recipients', head: HeadController): TemplateResult {
  const { texts } = head;
  const names = {
    issuers: texts.addIssuer,
    signatories: texts.addSignatory,
    recipients: texts.addRecipient,
  };
  const add = (): void => {
    if (list === 'recipients') head.addRecipient();
    else head.add(list, 0);
  };
  return html`<button type="button" class="link adds" @click=${add}>${names[list]}</button>`;
}

import {
  iconClipboardPaste,
  iconCopy,
  iconDownload,
  iconEllipsis,
  iconPlus,
  iconRedo2,
  iconUndo2,
  iconUnfoldVertical,
  menuButtonView,
  type MenuController,
  type MenuEntry,
} from '@phoihop/kit';
import { html, type TemplateResult } from 'lit';
import type { ListTexts } from './list-texts.js';

/** What the head of the list shows and can do. What cannot be done now is left out. */
export interface ListHead {
  lines: number;
  copies: number;
  /** Left out where nothing may be changed. */
  work?: {
    pasting: boolean;
    paste: () => void;
    add: () => void;
    undo: (() => void) | undefined;
    redo: (() => void) | undefined;
    collapse: () => void;
  };
  copy: (() => void) | undefined;
  saveCsv: (() => void) | undefined;
  saveAddresses: (() => void) | undefined;
}

function menuView(head: ListHead, texts: ListTexts, menu: MenuController): TemplateResult {
  const { work } = head;
  const entries: MenuEntry[] = [
    ...(work
      ? [
          { label: texts.undo, icon: iconUndo2, run: work.undo },
          { label: texts.redo, icon: iconRedo2, run: work.redo },
        ]
      : []),
    { label: texts.copyText, icon: iconCopy, run: head.copy },
    { label: texts.saveCsv, icon: iconDownload, run: head.saveCsv },
    { label: texts.saveAddresses, icon: iconDownload, run: head.saveAddresses },
    ...(work ? [{ label: texts.collapse, icon: iconUnfoldVertical, run: work.collapse }] : []),
  ];
  return html`<span class="has-menu list-menu"
    >${menuButtonView({ key: 'list', label: texts.more, icon: iconEllipsis }, entries, menu)}</span
  >`;
}

/** Heading, count, and what can be done with the whole list. */
export function headView(head: ListHead, texts: ListTexts, menu: MenuController): TemplateResult {
  const { work } = head;
  const count = html`<h2 id="heading">${texts.heading}</h2>
    <span class="count">${texts.count(head.lines, head.copies)}</span>`;
  if (!work) return html`<header>${count} ${menuView(head, texts, menu)}</header>`;
  return html`<header>
    ${count}
    <span class="main-tools">
      <button
        type="button"
        class="tool named"
        data-paste
        aria-expanded=${work.pasting ? 'true' : 'false'}
        @click=${work.paste}
      >
        ${iconClipboardPaste}${texts.paste}
      </button>
      <button type="button" @click=${work.add}>${iconPlus}${texts.add}</button>
      ${menuView(head, texts, menu)}
    </span>
  </header>`;
}

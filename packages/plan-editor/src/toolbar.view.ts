import {
  iconArrowDown,
  iconArrowUp,
  iconClipboardPaste,
  iconIndentDecrease,
  iconIndentIncrease,
  iconPlus,
  iconRedo2,
  iconTrash2,
  iconUndo2,
} from '@phoihop/kit';
import { html, type TemplateResult } from 'lit';
import type { PlanEditorMessages } from './plan-editor.messages.js';

/** What the toolbar does, each undefined where it cannot be done now. */
export interface ToolbarActions {
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  outdent: (() => void) | undefined;
  indent: (() => void) | undefined;
  moveUp: (() => void) | undefined;
  moveDown: (() => void) | undefined;
  remove: (() => void) | undefined;
  add: () => void;
  /** Opens the import dialog. */
  open: () => void;
}

interface Tool {
  label: string;
  icon: TemplateResult;
  run: (() => void) | undefined;
  keys: string;
}

/** A tool keeps its place and its focus when it cannot be used, so `aria-disabled` instead of `disabled`. */
function toolView({ label, icon, run, keys }: Tool): TemplateResult {
  return html`<button
    type="button"
    class="tool"
    title=${`${label} (${keys})`}
    aria-label=${label}
    aria-disabled=${run ? 'false' : 'true'}
    @click=${() => run?.()}
  >
    ${icon}
  </button>`;
}

export function toolbarView(
  actions: ToolbarActions,
  texts: PlanEditorMessages & { open: string },
): TemplateResult {
  const groups: Tool[][] = [
    [
      { label: texts.undo, icon: iconUndo2, run: actions.undo, keys: 'Ctrl+Z' },
      { label: texts.redo, icon: iconRedo2, run: actions.redo, keys: 'Ctrl+Y' },
    ],
    [
      { label: texts.outdent, icon: iconIndentDecrease, run: actions.outdent, keys: 'Shift+Tab' },
      { label: texts.indent, icon: iconIndentIncrease, run: actions.indent, keys: 'Tab' },
      { label: texts.moveUp, icon: iconArrowUp, run: actions.moveUp, keys: 'Alt+↑' },
      { label: texts.moveDown, icon: iconArrowDown, run: actions.moveDown, keys: 'Alt+↓' },
      { label: texts.remove, icon: iconTrash2, run: actions.remove, keys: 'Ctrl+Shift+Delete' },
    ],
  ];
  return html`<div class="toolbar" part="toolbar" role="group" aria-label=${texts.tools}>
    ${groups.map((tools) => html`<span class="tools">${tools.map(toolView)}</span>`)}
    <button type="button" class="tool named" @click=${actions.add}>${iconPlus}${texts.add}</button>
    <button type="button" class="tool named" @click=${actions.open}>
      ${iconClipboardPaste}${texts.open}
    </button>
  </div>`;
}

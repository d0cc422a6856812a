import {
  iconEllipsis,
  iconArrowDown,
  iconArrowUp,
  iconClipboardPaste,
  iconFilePlus,
  iconIndentDecrease,
  iconIndentIncrease,
  iconPlus,
  iconRedo2,
  iconTrash2,
  iconUndo2,
} from '@phoihop/kit';
import { html, type nothing, type TemplateResult } from 'lit';
import type { OutlineController } from './outline.controller.js';
import {
  findToolView,
  outlineToolView,
  type ReadingTexts,
  type ReadingTools,
} from './reading-toolbar.view.js';

/** What the toolbar does; undo and redo undefined where they cannot be done now. */
export interface ToolbarActions extends ReadingTools {
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  outline: OutlineController;
  /** Opens the dialog in which a text is imported. */
  importText: () => void;
  /** Opens the dialog of a new plan. */
  newPlan: () => void;
  /** Further tools. */
  more: TemplateResult | typeof nothing;
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

/** The tools of a plan that is edited. */
export function toolbarView(
  actions: ToolbarActions,
  texts: ReadingTexts,
  panel: TemplateResult | typeof nothing,
): TemplateResult {
  const { outline } = actions;
  const gesture = (meaning: Parameters<OutlineController['can']>[0]): (() => void) | undefined =>
    outline.can(meaning) ? () => outline.gesture(meaning) : undefined;
  const first: Tool[][] = [
    [
      { label: texts.undo, icon: iconUndo2, run: actions.undo, keys: 'Ctrl+Z' },
      { label: texts.redo, icon: iconRedo2, run: actions.redo, keys: 'Ctrl+Y' },
    ],
    [
      { label: texts.outdent, icon: iconIndentDecrease, run: gesture('outdent'), keys: 'Shift+Tab' },
      { label: texts.indent, icon: iconIndentIncrease, run: gesture('indent'), keys: 'Tab' },
    ],
  ];
  const others: Tool[][] = [
    [
      { label: texts.moveUp, icon: iconArrowUp, run: gesture('move-up'), keys: 'Alt+↑' },
      { label: texts.moveDown, icon: iconArrowDown, run: gesture('move-down'), keys: 'Alt+↓' },
      { label: texts.remove, icon: iconTrash2, run: gesture('remove'), keys: 'Ctrl+Shift+Delete' },
    ],
  ];
  const { narrow } = actions;
  const group = (tools: Tool[], name: string): TemplateResult =>
    html`<span class=${`tools ${name}`}>${tools.map(toolView)}</span>`;
  return html`<div
    class="toolbar ${narrow.open ? 'open' : ''}"
    part="toolbar"
    role="group"
    aria-label=${texts.tools}
  >
    ${outlineToolView(narrow.outline, texts)} ${first.map((tools) => group(tools, 'first'))}
    <button type="button" class="tool named first" title=${texts.add} @click=${() => outline.add()}>
      ${iconPlus}<span class="word">${texts.add}</span>
    </button>
    ${findToolView(actions.find, texts)} <span class="second">${panel}</span>
    <button
      type="button"
      class="tool more first"
      title=${texts.moreTools}
      aria-label=${texts.moreTools}
      aria-expanded=${String(narrow.open)}
      @click=${narrow.toggle}
    >
      ${iconEllipsis}
    </button>
    <span class="break"></span>
    ${others.map((tools) => group(tools, ''))}
    <button type="button" class="tool named" @click=${actions.importText}>
      ${iconClipboardPaste}${texts.importText}
    </button>
    <button type="button" class="tool named" @click=${actions.newPlan}>
      ${iconFilePlus}${texts.newPlan}
    </button>
    ${actions.more}
  </div>`;
}

import {
  iconEllipsis,
  iconArrowDown,
  iconArrowUp,
  iconClipboardPaste,
  iconFileDiff,
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
import type { PlanEditorMessages } from './plan-editor.messages.js';
import type { ReadingTools } from './reading-toolbar.view.js';

/** The tools that have no room in the first row, where there is little: they open below it. */
export interface MoreTools {
  open: boolean;
  toggle: () => void;
}

/** What the toolbar does; undo and redo undefined where they cannot be done now. */
export interface ToolbarActions {
  /** Those that a plan has that is only read, too. */
  reading: ReadingTools;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  outline: OutlineController;
  /** Opens the dialog in which a text is imported. */
  importText: () => void;
  /** Opens the dialog of a new plan. */
  newPlan: () => void;
  /** Opens the panel where versions are compared. */
  compare: () => void;
  narrow: MoreTools;
  /** The tool that inserts a table; nothing until it has come. */
  table: TemplateResult | typeof nothing;
  /** Further tools. */
  more: TemplateResult | typeof nothing;
}

export interface ToolbarTexts extends PlanEditorMessages {
  /** What the toolbar is called. */
  tools: string;
  moreTools: string;
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

/**
 * What opens the panel; the first is hidden by the style sheet where the panel stands by itself. Comparing is sought among
 * the tools, not in a panel that is named after checks.
 */
function panelGroup({ reading, compare }: ToolbarActions, texts: ToolbarTexts): TemplateResult {
  return html`<span class="with-panel-tool">${reading.panel}</span
    ><button type="button" class="tool named" @click=${compare}>${iconFileDiff}${texts.compare}</button>`;
}

/**
 * What opens the other tools stands twice, and the style sheet shows one of them: where the second tools are in the first
 * row it comes after them, where they open with the others it comes before. So Tab goes on in the order that is seen.
 */
function moreToolView(
  { open, toggle }: MoreTools,
  place: 'before' | 'after',
  { moreTools }: ToolbarTexts,
): TemplateResult {
  return html`<button
    type="button"
    class=${`tool more ${place} first`}
    title=${moreTools}
    aria-label=${moreTools}
    aria-expanded=${String(open)}
    @click=${toggle}
  >
    ${iconEllipsis}
  </button>`;
}

/** The tools of a plan that is edited. */
export function toolbarView(actions: ToolbarActions, texts: ToolbarTexts): TemplateResult {
  const { outline, reading } = actions;
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
    ${reading.outline} ${first.map((tools) => group(tools, 'first'))}
    <button type="button" class="tool named first" title=${texts.add} @click=${() => outline.add()}>
      ${iconPlus}<span class="word">${texts.add}</span>
    </button>
    ${moreToolView(narrow, 'before', texts)} ${reading.find}
    <span class="second">${panelGroup(actions, texts)}</span>
    ${moreToolView(narrow, 'after', texts)}
    <span class="break"></span>
    ${others.map((tools) => group(tools, ''))}
    <span class="tools table-tool">${actions.table}</span>
    <button type="button" class="tool named" @click=${actions.importText}>
      ${iconClipboardPaste}${texts.importText}
    </button>
    <button type="button" class="tool named" @click=${actions.newPlan}>
      ${iconFilePlus}${texts.newPlan}
    </button>
    ${actions.more}
  </div>`;
}

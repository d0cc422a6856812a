import { iconSearch, iconTableOfContents } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanEditorMessages } from './plan-editor.messages.js';

/** What the tools are where there is little room: those that come first stand in one row, the others open below. */
export interface NarrowTools {
  /** Opens the outline; undefined where it stands beside the paper. */
  outline: (() => void) | undefined;
  open: boolean;
  toggle: () => void;
}

/** The tool that opens the bar with which a person finds. */
export function findToolView(find: () => void, texts: { find: string }): TemplateResult {
  return html`<button type="button" class="tool named second" title="${texts.find} (Ctrl+F)" @click=${find}>
    ${iconSearch}${texts.find}
  </button>`;
}

export interface ReadingTexts extends PlanEditorMessages {
  find: string;
  moreTools: string;
}

/** The tool that opens the outline, where it has no room beside the paper. */
export function outlineToolView(
  open: NarrowTools['outline'],
  texts: ReadingTexts,
): TemplateResult | typeof nothing {
  if (!open) return nothing;
  return html`<button
    type="button"
    class="tool named first"
    title=${texts.outline}
    aria-haspopup="dialog"
    @click=${open}
  >
    ${iconTableOfContents}<span class="word">${texts.outline}</span>
  </button>`;
}

/** What the tools of a plan that is only read do. */
export interface ReadingTools {
  /** Opens the bar with which a person finds. */
  find: () => void;
  narrow: NarrowTools;
}

/** The tools of a plan that is only read. */
export function readingToolbarView(
  { find, narrow }: ReadingTools,
  texts: ReadingTexts,
  panel: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<div class="toolbar open" part="toolbar" role="group" aria-label=${texts.tools}>
    ${outlineToolView(narrow.outline, texts)} ${findToolView(find, texts)}
    <span class="second">${panel}</span>
  </div>`;
}

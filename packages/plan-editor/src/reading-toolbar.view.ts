import { iconPanelRight, iconSearch, iconTableOfContents } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';

/** What the tools of a plan are called that is read or edited. */
export interface ReadingTexts {
  tools: string;
  outline: string;
  find: string;
  panel: string;
}

/** What the tools of a plan do that is read or edited. */
export interface ReadingActions {
  /** Opens the outline; undefined where it stands beside the paper. */
  outline: (() => void) | undefined;
  /** Opens the bar with which a person finds. */
  find: () => void;
  panel: PanelTool;
}

/** The tool that opens the panel. */
export interface PanelTool {
  isOpen: boolean;
  toggle: () => void;
}

/** The tools of a plan that is read or edited, as they are drawn. */
export interface ReadingTools {
  /** Nothing where the outline stands beside the paper. */
  outline: TemplateResult | typeof nothing;
  find: TemplateResult;
  panel: TemplateResult;
}

/** The tool that opens the bar with which a person finds. */
function findToolView(find: () => void, texts: ReadingTexts): TemplateResult {
  return html`<button type="button" class="tool named second" title="${texts.find} (Ctrl+F)" @click=${find}>
    ${iconSearch}${texts.find}
  </button>`;
}

/** The tool that opens the outline, where it has no room beside the paper. */
function outlineToolView(
  open: ReadingActions['outline'],
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

/** The tool that opens the panel. */
function panelToolView({ isOpen, toggle }: PanelTool, name: string): TemplateResult {
  return html`<button
    type="button"
    class="tool named panel-tool"
    aria-expanded=${String(isOpen)}
    aria-controls="panel"
    @click=${toggle}
  >
    ${iconPanelRight}${name}
  </button>`;
}

export function readingTools({ outline, find, panel }: ReadingActions, texts: ReadingTexts): ReadingTools {
  return {
    outline: outlineToolView(outline, texts),
    find: findToolView(find, texts),
    panel: panelToolView(panel, texts.panel),
  };
}

/** The tools of a plan that is only read. */
export function readingToolbarView({ outline, find, panel }: ReadingTools, name: string): TemplateResult {
  return html`<div class="toolbar open" part="toolbar" role="group" aria-label=${name}>
    ${outline} ${find} <span class="second">${panel}</span>
  </div>`;
}

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
export interface ReadingTools {
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

/** The tool that opens the bar with which a person finds. */
export function findToolView(find: () => void, texts: Pick<ReadingTexts, 'find'>): TemplateResult {
  return html`<button type="button" class="tool named second" title="${texts.find} (Ctrl+F)" @click=${find}>
    ${iconSearch}${texts.find}
  </button>`;
}

/** The tool that opens the outline, where it has no room beside the paper. */
export function outlineToolView(
  open: ReadingTools['outline'],
  texts: Pick<ReadingTexts, 'outline'>,
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
export function panelToolView({ isOpen, toggle }: PanelTool, name: string): TemplateResult {
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

/** The tools of a plan that is only read. */
export function readingToolbarView(
  { outline, find, panel }: ReadingTools,
  texts: ReadingTexts,
): TemplateResult {
  return html`<div class="toolbar open" part="toolbar" role="group" aria-label=${texts.tools}>
    ${outlineToolView(outline, texts)} ${findToolView(find, texts)}
    <span class="second">${panelToolView(panel, texts.panel)}</span>
  </div>`;
}

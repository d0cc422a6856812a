import { html, nothing, type TemplateResult } from 'lit';
import type { OutlinePaneController } from './outline-pane.controller.js';
import { outlinePaneView } from './outline-pane.view.js';

/** The outline over the desk, where it has no room beside the paper. */
export function outlineDrawerView(pane: OutlinePaneController): TemplateResult | typeof nothing {
  if (!pane.over) return nothing;
  return html`<dialog
    class="drawer"
    aria-label=${pane.texts.outline}
    @close=${({ currentTarget }: Event) => {
      // The browser tells of it a moment later: by then it may be open again, or another in its place.
      const { isConnected, open } = currentTarget as HTMLDialogElement;
      if (isConnected && !open) pane.closeOver();
    }}
    @pointerdown=${(event: PointerEvent) => {
      // What lies around the drawer belongs to the dialog itself.
      if (event.target === event.currentTarget) pane.closeOver();
    }}
  >
    ${outlinePaneView(pane, true)}
  </dialog>`;
}

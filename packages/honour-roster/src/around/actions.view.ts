import { iconRedo2, iconUndo2 } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { AroundMessages } from './around.messages.js';

export interface Actions {
  /** Whether anything may be changed. */
  writes: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** How many are chosen. */
  chosen: number;
  undo: () => void;
  redo: () => void;
  decide: () => void;
}

/**
 * What can be done with the round as a whole, or with those that are chosen.
 * @param between what else stands between taking back and deciding
 */
export function actionsView(
  actions: Actions,
  texts: AroundMessages & { undo: string },
  between: unknown,
): TemplateResult {
  const { writes, canUndo, canRedo, chosen, undo, redo, decide } = actions;
  const tool = (label: string, icon: TemplateResult, can: boolean, run: () => void): TemplateResult =>
    html`<button
      type="button"
      class="tool"
      title=${label}
      aria-label=${label}
      ?disabled=${!can}
      @click=${run}
    >
      ${icon}
    </button>`;
  return html`${
    writes
      ? html`${tool(texts.undo, iconUndo2, canUndo, undo)} ${tool(texts.redo, iconRedo2, canRedo, redo)}`
      : nothing
  }
  ${between}
  ${
    writes && chosen > 0
      ? html`<button type="button" class="filled" @click=${decide}>${texts.decide(chosen)}</button>`
      : nothing
  }`;
}

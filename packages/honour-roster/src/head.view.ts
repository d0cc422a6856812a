import { iconRedo2, iconUndo2 } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { HonourRosterMessages } from './honour-roster.messages.js';
import type { RoundHead } from './model/roster-model.js';

export interface HeadSubject {
  head: RoundHead;
  texts: HonourRosterMessages;
  /** Whether anything may be changed. */
  writes: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** How many are chosen. */
  chosen: number;
  /** What else stands beside the heading. */
  beside: unknown;
}

export interface HeadActions {
  undo: () => void;
  redo: () => void;
  decide: () => void;
}

/** The name of the round, and what can be done with it as a whole or with those that are chosen. */
export function headView(
  { head, texts, writes, canUndo, canRedo, chosen, beside }: HeadSubject,
  { undo, redo, decide }: HeadActions,
): TemplateResult {
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
  return html`<header>
    <h2 id="heading">${head.title}</h2>
    <p class="year">${texts.year(head.year)}</p>
    <div class="buttons">
      ${
        writes
          ? html`${tool(texts.undo, iconUndo2, canUndo, undo)} ${tool(texts.redo, iconRedo2, canRedo, redo)}`
          : nothing
      }
      ${beside}
      ${
        writes && chosen > 0
          ? html`<button type="button" class="filled" @click=${decide}>${texts.decide(chosen)}</button>`
          : nothing
      }
    </div>
  </header>`;
}

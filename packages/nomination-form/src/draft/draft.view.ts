import { dayIn, type Language } from '@phoihop/kit';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import { html, nothing, type TemplateResult } from 'lit';
import type { DraftMessages } from './draft.messages.js';

/** How it stands with a draft on this device. Days are ISO instants. */
export interface DraftState {
  /** Until when the draft is kept that is being written; undefined while none is asked for. */
  keptUntil: string | undefined;
  /** One that was found and not taken up yet. */
  foundUntil: string | undefined;
  refused: boolean;
}

/** Says what is kept on the device, and does it only when asked. */
export function draftView(
  state: DraftState,
  texts: DraftMessages,
  language: Language,
  actions: { keep: () => void; clear: () => void; take: () => void },
): TemplateResult {
  const day = (instant: string): string => dayIn(language, dayInVietnam(new Date(instant)));
  const { keptUntil, foundUntil, refused } = state;
  const clear = html`<button type="button" @click=${actions.clear}>${texts.clear}</button>`;
  return html`<section class="draft">
    ${
      foundUntil !== undefined
        ? html`<p>${texts.found(day(foundUntil))}</p>
            <p class="draft-actions">
              <button type="button" @click=${actions.take}>${texts.continue}</button>${clear}
            </p>`
        : keptUntil !== undefined
          ? html`<p class="draft-heading" role="status">${texts.kept(day(keptUntil))}</p>
              <p class="hint">${texts.keptHint}</p>
              ${clear}`
          : html`<p class="draft-heading">${texts.notKept}</p>
              <p class="hint">${texts.notKeptHint}</p>
              <button type="button" @click=${actions.keep}>${texts.keep}</button>`
    }
    ${refused ? html`<p class="hint" role="alert">${texts.draftRefused}</p>` : nothing}
  </section>`;
}

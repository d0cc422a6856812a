import { iconCircleCheck, iconCircleDashed } from '@phoihop/kit';
import { html, type TemplateResult } from 'lit';
import type { DocumentPreviewMessages } from '../document-preview.messages.js';
import type { Place } from '../pages/place.js';
import type { Need, NeedKind } from './needs.js';

export interface NeedsActions {
  go: (places: readonly Place[]) => void;
  toggleCheck: () => void;
}

/** What still misses for issuing, each leading to its place, and the way to the clerk's check. */
export function needsView(
  needs: readonly Need[],
  texts: DocumentPreviewMessages,
  names: Record<NeedKind, (count: number) => string>,
  { checking, go, toggleCheck }: NeedsActions & { checking: boolean },
): TemplateResult {
  return html`<footer part="needs">
    <h3 id="needs">${texts.before}</h3>
    <ul role="list" aria-labelledby="needs">
      ${needs.map(({ kind, met, count, places }) => {
        const name = names[kind](count);
        return html`<li>
          <button
            type="button"
            class="tool need ${met ? 'met' : 'missing'}"
            aria-label=${met ? texts.met(name) : texts.missing(name)}
            @click=${() => {
              go(places);
            }}
          >
            ${met ? iconCircleCheck : iconCircleDashed}${name}
          </button>
        </li>`;
      })}
    </ul>
    <button
      type="button"
      class="link check"
      aria-expanded=${checking ? 'true' : 'false'}
      @click=${toggleCheck}
    >
      ${texts.check}
    </button>
  </footer>`;
}

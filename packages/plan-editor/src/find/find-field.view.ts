import { html, nothing, type TemplateResult } from 'lit';
import type { ReadingMessages } from '../reading.messages.js';

/** The fields of the bar that may get the focus. */
export type FindField = 'query' | 'words';

/** What stands in the bar beside its first field, once it is there. */
export interface FindBarParts {
  /** What the bar is called; undefined where it only finds. */
  name: string | undefined;
  count: TemplateResult;
  steps: TemplateResult;
  others: TemplateResult;
}

/** What the first field of the bar tells. */
export interface FindFieldActions {
  typed: (query: string) => void;
  /** Enter was pressed, with Shift for the place before. */
  entered: (back: boolean) => void;
  /** Esc was pressed, anywhere in the bar. */
  left: () => void;
}

/**
 * The bar with which a person finds. Its first field takes what is typed before the rest has come: it is not seen
 * until then, and stays the same one.
 */
export function findFieldView(
  texts: Pick<ReadingMessages, 'find' | 'query'>,
  { typed, entered, left }: FindFieldActions,
  bar: FindBarParts | undefined,
): TemplateResult {
  return html`<div
    class=${bar ? 'find' : 'visually-hidden'}
    part="find"
    role="search"
    aria-label=${bar?.name ?? texts.find}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      left();
    }}
  >
    <div class="seeking">
      <span class="query">
        <input
          type="text"
          name="query"
          autocomplete="off"
          spellcheck="false"
          placeholder=${texts.query}
          aria-label=${texts.query}
          @input=${(event: Event) => {
            typed((event.currentTarget as HTMLInputElement).value);
          }}
          @keydown=${(event: KeyboardEvent) => {
            // Not while an input method composes, to which the key belongs then.
            if (event.isComposing || event.key !== 'Enter') return;
            event.preventDefault();
            entered(event.shiftKey);
          }}
        />
        ${bar?.count ?? nothing}
      </span>
      ${bar?.steps ?? nothing}
    </div>
    ${bar?.others ?? nothing}
  </div>`;
}

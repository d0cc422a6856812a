import { iconFileText, iconX } from '@phoihop/kit';
import { html, type TemplateResult } from 'lit';
import type { DocumentPreviewMessages } from '../document-preview.messages.js';
import type { WordKind } from './out.controller.js';

/** The two Word files, and what tells them apart. */
export function wordView(
  texts: DocumentPreviewMessages,
  { get, close }: { get: (kind: WordKind) => void; close: () => void },
): TemplateResult {
  const choice = (kind: WordKind, name: string, hint: string): TemplateResult =>
    html`<li>
      <button
        type="button"
        aria-describedby="hint-${kind}"
        @click=${() => {
          get(kind);
        }}
      >
        ${iconFileText}${name}
      </button>
      <p id="hint-${kind}">${hint}</p>
    </li>`;
  return html`<section
    id="word"
    class="word-panel"
    aria-labelledby="word-heading"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    }}
  >
    <h3 id="word-heading">${texts.wordHeading}</h3>
    <ul role="list">
      ${choice('issuing', texts.issuing, texts.issuingHint)}
      ${choice('working-copy', texts.workingCopy, texts.workingCopyHint)}
    </ul>
    <button type="button" class="tool close" aria-label=${texts.close} title=${texts.close} @click=${close}>
      ${iconX}
    </button>
  </section>`;
}

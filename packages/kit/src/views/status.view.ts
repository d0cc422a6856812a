import { html, type TemplateResult } from 'lit';
import type { DocumentSource } from '../document/document-source.js';
import type { Language } from '../messages/known-languages.js';
import { statusMessages, type DocumentName } from '../messages/status.messages.js';

type Source = Pick<DocumentSource<never, never>, 'status'> | undefined;

/**
 * What a widget shows instead of its contents while there is no document: nothing yet, loading (a skeleton,
 * seen only after 300 ms), or why it could not be opened. `fault` is the sentence for that, `name` says what the
 * document is.
 */
export function statusView(
  source: Source,
  language: Language,
  fault: string,
  lines = 5,
  name: DocumentName = 'plan',
): TemplateResult {
  const texts = statusMessages[language][name];
  if (source?.status === 'loading') {
    return html`<div class="status skeleton" aria-busy="true">
      <span class="visually-hidden">${texts.loading}</span>
      ${Array.from({ length: lines }, () => html`<span class="bone"></span>`)}
    </div>`;
  }
  if (fault !== '') return html`<p class="status fault" role="alert">${fault}</p>`;
  return html`<p class="status">${texts.none}</p>`;
}

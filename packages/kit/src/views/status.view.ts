import { html, type TemplateResult } from 'lit';
import type { DocumentSource } from '../document/document-source.js';
import type { Language } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';

interface StatusMessages {
  loading: string;
  none: string;
}

/** The kinds of document by the names of their models. */
type DocumentName = 'plan' | 'round';

export const statusMessages: Messages<Readonly<Record<DocumentName, StatusMessages>>> = {
  vi: {
    plan: { loading: 'Đang mở kế hoạch', none: 'Chưa có kế hoạch nào được mở.' },
    round: { loading: 'Đang mở đợt biểu dương', none: 'Chưa có đợt biểu dương nào được mở.' },
  },
  en: {
    plan: { loading: 'Opening the plan', none: 'No plan is open.' },
    round: { loading: 'Opening the round of honours', none: 'No round of honours is open.' },
  },
};

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

import type { Language } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import { formatDateShort } from '@phoihop/vietnamese/dates';
import { html, nothing, type TemplateResult } from 'lit';
import { publicPageMessages } from './public-page.messages.js';

export interface DocumentsView {
  plans: readonly PlanFile[];
  language: Language;
  /** The plan whose file is being made. */
  making: string | undefined;
  failed: boolean;
  save: (file: PlanFile) => void;
}

/** What can be downloaded, the latest first. */
export function documentsView({ plans, language, making, failed, save }: DocumentsView): TemplateResult {
  const m = publicPageMessages[language];
  return html`<p class="note">${m.documentsNote}</p>
    ${failed ? html`<p class="alert alert-danger" role="alert">${m.wordFailed}</p>` : nothing}
    <ul class="lines">
      ${plans.map((file) => {
        const { id, subject, number, date } = file.plan;
        const busy = making === id;
        return html`<li>
          <div>
            <strong>${subject}</strong>
            <p class="note">
              ${m.number(number?.raw ?? '', date === undefined ? '' : formatDateShort(date))}
            </p>
          </div>
          <button
            type="button"
            class="btn btn-default"
            aria-label=${m.wordOf(subject)}
            ?disabled=${making !== undefined}
            @click=${() => {
              save(file);
            }}
          >
            ${busy ? m.making : m.word}
          </button>
        </li>`;
      })}
    </ul>`;
}

import { dayIn, type Language } from '@phoihop/kit';
import type { Round } from '@phoihop/plan/round';
import { html, type TemplateResult } from 'lit';
import type { NominationFormMessages } from '../nomination-form.messages.js';

/** The form as it stands in a page: steps beside or above the sheet, and what is kept on the device. */
export function layoutView(
  { title, closes }: Round,
  language: Language,
  texts: NominationFormMessages,
  parts: { steps?: unknown; sheet: unknown; draft?: unknown },
): TemplateResult {
  return html`<section class="widget" aria-label=${title} lang=${language}>
    <div class="side">
      <div>
        <h2>${title}</h2>
        <p class="until">${texts.until(dayIn(language, closes))}</p>
      </div>
      ${parts.steps}
    </div>
    <div class="sheet" part="sheet">${parts.sheet}</div>
    ${parts.draft}
  </section>`;
}

import type { Language } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImportController } from './import.controller.js';
import type { ImportMessages } from './import.messages.js';
import { factsView } from './understood.view.js';
import { wordNotesView } from './word-notes.view.js';
import type { OwnFile } from './word-reader.js';

/** A file that was made here, opened again: what it holds, and what was edited in it meanwhile. */
export function ownFileView(
  file: OwnFile,
  reading: ImportController,
  texts: ImportMessages,
  language: Language,
): TemplateResult {
  const { plan, edited } = file;
  const matched = edited?.matched.length ?? 0;
  return html`<section
    class="understood own"
    part="understood"
    tabindex="0"
    data-first
    aria-label=${texts.understood}
  >
    <p>${texts.ownFile}</p>
    ${
      edited
        ? html`<p>${texts.edited(edited.changed.length, edited.added.length, edited.removed.length)}</p>
            ${matched > 0 ? html`<p class="muted">${texts.matched(matched)}</p>` : nothing}`
        : nothing
    }
    ${wordNotesView(file, reading, texts, language)} ${factsView(plan, null, texts, language)}
  </section>`;
}

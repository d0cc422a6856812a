import { diffMessages } from '../messages/diff.messages.js';
import type { Language } from '../messages/known-languages.js';
import type { Segment } from '@phoihop/plan/compare';
import { html, type TemplateResult } from 'lit';

/** Two texts by words: what is added and what is removed; not by colour alone, and said by a screen reader. */
export function diffView(segments: readonly Segment[], language: Language): TemplateResult {
  return html`<span class="diff"
    >${segments.map(({ kind, text }) => {
      if (kind === 'kept') return text;
      const said = html`<span class="visually-hidden">[${diffMessages[language][kind]}: </span>${text}<span
          class="visually-hidden"
          >]</span
        >`;
      return kind === 'added' ? html`<ins>${said}</ins>` : html`<del>${said}</del>`;
    })}</span
  >`;
}

import { lineText, subtreeOf, type Plan } from '@phoihop/plan';
import { numberIn, type Language } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { blanksOf } from '../blanks/blanks.js';
import { sheetWords } from './sheet-words.data.js';
import type { StartMessages } from './start.messages.js';

/** What a template would make, in words: its head, its headings, and how much is to be filled in. */
export function templateView(plan: Plan, texts: StartMessages, language: Language): TemplateResult {
  const headings = plan.items.filter(({ level, label }) => level === 1 && label !== null);
  return html`<div class="template-sheet" lang="vi">
      <p class="sheet-issuers">
        ${plan.issuers.map(
          ({ superior, name }) =>
            html`<span>${superior.map((line) => html`${line}<br />`)}<b>${name}</b></span>`,
        )}
      </p>
      <p class="sheet-number">${sheetWords.numberPrefix} ${lineText(plan, { of: 'number' })}</p>
      <p class="sheet-date">${lineText(plan, { of: 'place-date' })}</p>
      <p class="sheet-title"><b>${plan.title}</b><br /><b>${plan.subject}</b></p>
      <ol>
        ${headings.map(({ id, label, text }) => {
          const below = subtreeOf(plan.items, id).length - 1;
          return html`<li>
            <b>${label} ${text}</b
            >${below > 0 ? html` <span class="muted">${texts.below(below)}</span>` : nothing}
          </li>`;
        })}
      </ol>
    </div>
    <p class="contents">
      ${texts.contents(numberIn(language, plan.items.length), numberIn(language, blanksOf(plan).length))}
    </p>`;
}

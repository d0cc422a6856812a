import { lineText, subtreeOf, type Plan } from '@phoihop/plan';
import { formatNumber } from '@phoihop/vietnamese/numbers';
import { html, nothing, type TemplateResult } from 'lit';
import { blanksOf } from '../blanks/blanks.js';
import { sheetWords } from './sheet-words.data.js';
import type { StartMessages } from './start.messages.js';

/** What a template would make, in words: its head, its headings, and how much is to be filled in. */
export function templateView(plan: Plan, texts: StartMessages): TemplateResult {
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
      ${texts.contents(formatNumber(plan.items.length), formatNumber(blanksOf(plan).length))}
    </p>`;
}

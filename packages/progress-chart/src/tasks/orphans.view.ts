import type { Language } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import { entriesBesideTasks, orphanEntries } from '@phoihop/plan/progress';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardsTexts } from '../cards/cards.messages.js';
import { entryView } from './tasks.view.js';

/** Entries that count nowhere, since their task or period is gone or they tell of a heading: kept, and shown with what they say. */
export function orphansView(
  file: PlanFile,
  words: { texts: CardsTexts; language: Language },
): TemplateResult | typeof nothing {
  // What was noted of a heading for a period that there is not is both.
  const entries = [...new Set([...orphanEntries(file), ...entriesBesideTasks(file)])];
  if (entries.length === 0) return nothing;
  return html`<details class="orphans">
    <summary>${words.texts.aside(entries.length)}</summary>
    <ul class="entries" role="list">
      ${entries.map((entry) => {
        const item = file.plan.items.find(({ id }) => id === entry.item);
        return entryView(entry, file.plan.agencies, words, item?.text);
      })}
    </ul>
  </details>`;
}

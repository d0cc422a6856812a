import type { Language } from '@phoihop/kit';
import type { Agency, ReportEntry } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProgressChartMessages } from '../progress-chart.messages.js';
import { entryView } from './tasks.view.js';

/** Entries that count nowhere, since their task or period is gone: kept, and shown with what they say. */
export function orphansView(
  entries: readonly ReportEntry[],
  agencies: readonly Agency[],
  words: { texts: ProgressChartMessages; language: Language },
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<details class="orphans">
    <summary>${words.texts.aside(entries.length)}</summary>
    <ul class="entries" role="list">
      ${entries.map((entry) => entryView(entry, agencies, words))}
    </ul>
  </details>`;
}

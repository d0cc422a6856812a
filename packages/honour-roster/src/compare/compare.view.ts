import { iconX } from '@phoihop/kit';
import {
  compareRosters,
  rosterRows,
  type ListTable,
  type RosterComparison,
  type RosterRow,
} from '@phoihop/plan/round/roster';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../grid/content-of.js';
import type { Dialogs } from '../more/dialogs.js';
import type { RosterHost } from '../more/roster-host.js';
import { tableView } from '../more/table.view.js';
import type { OutController } from '../out/out.controller.js';
import { outMenu } from '../out/out.view.js';
import { compareMessages } from './compare.messages.js';

function comparisonOf({ lastYear, rosterRows: rows }: RosterHost): RosterComparison | undefined {
  return lastYear && compareRosters(rosterRows(lastYear), rows);
}

/** What this year's list does to last year's, line by line: what has changed first. */
export function compareTableOf(host: RosterHost): ListTable | undefined {
  const { file, lastYear, language, texts: names } = host;
  const comparison = comparisonOf(host);
  if (!file || !lastYear || !comparison) return undefined;
  const texts = compareMessages[language];
  const line = (change: string, row: RosterRow, before = ''): string[] => [
    change,
    nameOf(row, names),
    String(row.birthYear ?? ''),
    row.place,
    before,
  ];
  return {
    title: texts.title(file.round.year, lastYear.round.year),
    columns: [
      { id: 'change', heading: texts.change, numeric: false },
      { id: 'name', heading: texts.name, numeric: false },
      { id: 'birth-year', heading: texts.birth, numeric: true },
      { id: 'residence', heading: texts.residence, numeric: false },
      { id: 'before', heading: texts.before, numeric: false },
    ],
    rows: [
      ...comparison.recognised.map((row) => line(texts.recognised, row)),
      ...comparison.replaced.map(({ before, after }) => line(texts.replaced, after, nameOf(before, names))),
      ...comparison.removed.map((row) => line(texts.removed, row)),
      ...comparison.kept.map(({ after }) => line(texts.kept, after)),
    ],
    notes: [],
  };
}

/** Those recognised this year beside last year's list. */
export function compareView(
  dialogs: Dialogs,
  host: RosterHost,
  out: OutController,
): TemplateResult | typeof nothing {
  const table = compareTableOf(host);
  const comparison = comparisonOf(host);
  if (!table || !comparison) return nothing;
  const texts = compareMessages[host.language];
  const { recognised, removed, replaced, kept } = comparison;
  return html`<dialog class="wide" aria-labelledby="compare-title" @close=${dialogs.close}>
    <header>
      <h3 id="compare-title">${table.title}</h3>
      ${outMenu(out, 'compare', () => ({ table: compareTableOf(host), name: texts.file }))}
      <button
        type="button"
        class="tool"
        title=${texts.close}
        aria-label=${texts.close}
        @click=${dialogs.close}
      >
        ${iconX}
      </button>
    </header>
    <p>
      ${
        table.rows.length === 0
          ? texts.none
          : texts.summary(recognised.length, removed.length, replaced.length, kept.length)
      }
    </p>
    ${
      table.rows.length === 0
        ? nothing
        : html`<div class="scrolls" tabindex="0" role="group" aria-label=${table.title}>
            ${tableView(table)}
          </div>`
    }
  </dialog>`;
}

import {
  dayIn,
  iconCircleDashed,
  iconSquareCheck,
  iconTriangleAlert,
  periodLabel,
  type Language,
} from '@phoihop/kit';
import type { Agency } from '@phoihop/plan';
import type { GridCell, GridRow, Sending } from '@phoihop/plan/progress';
import { html, type TemplateResult } from 'lit';
import type { CardsTexts } from '../cards/cards.messages.js';

export interface ReportsView {
  rows: readonly GridRow[];
  agencies: ReadonlyMap<string, Agency>;
  /** Names of the periods in the columns; the last is the one that is looked at. */
  periods: readonly string[];
}

const SENDINGS: readonly Sending[] = ['in-time', 'late', 'waiting', 'overdue'];

function nameOf(sending: Sending, texts: CardsTexts): string {
  switch (sending) {
    case 'in-time':
      return texts.sent;
    case 'late':
      return texts.sentLate;
    case 'waiting':
      return texts.missing;
    case 'overdue':
      return texts.overdue;
  }
}

function iconOf(sending: Sending): TemplateResult {
  if (sending === 'waiting') return iconCircleDashed;
  return sending === 'overdue' ? iconTriangleAlert : iconSquareCheck;
}

interface CardsWords {
  texts: CardsTexts;
  language: Language;
}

/** What a cell says: `gửi đúng hạn, gửi ngày 10/06/2026`. */
export function reportCellName(
  { sending, sentOn, dueOn }: GridCell,
  { texts, language }: CardsWords,
): string {
  const day =
    sentOn === null ? texts.reportDue(dayIn(language, dueOn)) : texts.sentOn(dayIn(language, sentOn));
  return `${nameOf(sending, texts)}, ${day}`;
}

function cellView(cell: GridCell, words: CardsWords): TemplateResult {
  const name = reportCellName(cell, words);
  return html`<td class="sending" data-sending=${cell.sending} title=${name}>
    ${iconOf(cell.sending)}<span class="visually-hidden">${name}</span>
  </td>`;
}

/** Which units have sent their report for which period, and which are late: a table whose cells are signs with words. */
export function reportsView({ rows, agencies, periods }: ReportsView, words: CardsWords): TemplateResult {
  const { texts, language } = words;
  const sent = rows.filter(({ cells }) => (cells.at(-1)?.sentOn ?? null) !== null).length;
  return html`<section class="card reports" part="reports" aria-labelledby="reports-title">
    <header>
      <h3 id="reports-title">${texts.reports}</h3>
      <p class="aside">${texts.reportsSent(sent, rows.length)}</p>
    </header>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="reports-title">
      <table aria-labelledby="reports-title">
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden">${texts.unit}</span></th>
            ${periods.map((period) => html`<th scope="col" class="period">${periodLabel(period, language)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ agency, cells }) =>
              html`<tr>
                <th scope="row">${agencies.get(agency)?.name ?? agency}</th>
                ${cells.map((cell) => cellView(cell, words))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="legend" aria-hidden="true">
      ${SENDINGS.map(
        (sending) =>
          html`<span class="sending" data-sending=${sending}
            >${iconOf(sending)} ${nameOf(sending, texts)}</span
          >`,
      )}
    </p>
  </section>`;
}

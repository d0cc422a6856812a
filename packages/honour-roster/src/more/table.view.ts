import type { ListTable } from '@phoihop/plan/round/roster';
import { html, type TemplateResult } from 'lit';

/** A table of texts: the last row is the sum where `sum` is set. */
export function tableView({ columns, rows }: ListTable, sum = false): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        ${columns.map(({ heading, numeric }) => html`<th scope="col" class=${numeric ? 'number' : ''}>${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row, index) =>
          html`<tr class=${sum && index === rows.length - 1 ? 'sum' : ''}>
            ${columns.map(({ numeric, id }, at) =>
              at === 0 && id !== 'place-in-list'
                ? html`<th scope="row">${row[at]}</th>`
                : html`<td class=${numeric ? 'number' : ''}>${row[at]}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

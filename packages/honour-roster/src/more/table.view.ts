import type { ListTable } from '@phoihop/plan/round/roster';
import { html, type TemplateResult } from 'lit';

/** A table of texts. */
export function tableView({ columns, rows }: ListTable): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        ${columns.map(({ heading, numeric }) => html`<th scope="col" class=${numeric ? 'number' : ''}>${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
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

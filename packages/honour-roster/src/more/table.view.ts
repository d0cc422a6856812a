import type { ListTable } from '@phoihop/plan/round/roster';
import { html, type TemplateResult } from 'lit';

type ListColumnHead = ListTable['columns'][number];

/** A table of texts; where there is little room, each row is a stack. Its roles are said, since such rows are no table. */
export function tableView({ columns, rows }: ListTable): TemplateResult {
  const classOf = ({ id, numeric }: ListColumnHead, text?: string): string =>
    [id, numeric ? 'number' : '', text === '' ? 'blank' : ''].filter(Boolean).join(' ');
  return html`<table role="table" class="stacks">
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          (column) =>
            html`<th role="columnheader" scope="col" class=${classOf(column)}>${column.heading}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${columns.map((column, at) =>
              at === 0 && column.id !== 'place-in-list'
                ? html`<th role="rowheader" scope="row" class=${classOf(column)}>${row[at]}</th>`
                : html`<td role="cell" class=${classOf(column, row[at])} data-heading=${column.heading}>
                    ${row[at]}
                  </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

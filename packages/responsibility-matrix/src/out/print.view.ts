import type { RoleNames } from '@phoihop/kit';
import type { Agency, Plan } from '@phoihop/plan';
import type { MatrixTable, TableRow, WorkOfAgency } from '@phoihop/plan/matrix';
import { html, nothing, type TemplateResult } from 'lit';
import { shortName } from '../names/short-name.js';
import type { OutMessages } from './out.messages.js';

function titleView(title: string, plan: Plan, texts: OutMessages): TemplateResult {
  return html`<h1>${title}</h1>
    <p class="attached">${texts.attached(plan)}</p>`;
}

function bodyRowView({ kind, depth, cells }: TableRow, { columns }: MatrixTable): TemplateResult {
  return html`<tr class=${kind}>
    ${cells.map((text, at) =>
      columns[at] === 'task'
        ? html`<th scope="row" data-depth=${Math.min(depth, 4)}>${text}</th>`
        : html`<td class=${columns[at] ?? ''}>${text}</td>`,
    )}
  </tr>`;
}

/** Names of bodies may stand upright, where there is no room for words: they are told from other heads. */
function headRowView(
  cells: MatrixTable['head'][number],
  line: number,
  { head, columns: kinds }: MatrixTable,
): TemplateResult {
  const bodies = kinds.filter((of) => of === 'agency').length;
  const first = line === head.length - 1 ? cells.length - bodies : cells.length;
  return html`<tr>
    ${cells.map(
      ({ text, columns, rows }, at) =>
        html`<th
          class=${at >= first ? 'body' : ''}
          scope=${columns > 1 ? 'colgroup' : 'col'}
          colspan=${columns}
          rowspan=${rows}
        >
          <span>${text}</span>
        </th>`,
    )}
  </tr>`;
}

/** The matrix as an appendix of the plan: its head on every page, the legend behind it. */
export function appendixView(table: MatrixTable, plan: Plan, texts: OutMessages): TemplateResult {
  return html`${titleView(table.title, plan, texts)}
    <table>
      <colgroup>
        ${table.columns.map((of) => html`<col class=${of} />`)}
      </colgroup>
      <thead>
        ${table.head.map((cells, line) => headRowView(cells, line, table))}
      </thead>
      <tbody>
        ${table.rows.map((row) => bodyRowView(row, table))}
      </tbody>
    </table>
    ${
      table.legend.length === 0
        ? nothing
        : html`<p class="legend">
            <b>${texts.legend}:</b>
            ${table.legend.map(({ letter, name }, at) => html`${at > 0 ? '; ' : ''}<b>${letter}</b> ${name}`)}.
          </p>`
    }`;
}

function workRowView(
  { row, roles, partners }: WorkOfAgency,
  agencies: ReadonlyMap<string, Agency>,
  names: RoleNames,
): TemplateResult {
  const nameOf = (id: string): string => {
    const agency = agencies.get(id);
    return agency ? shortName(agency.name, agency.shortName) : id;
  };
  return html`<tr class="task">
    <td class="number">${row.item.label}</td>
    <th scope="row">${row.item.text}</th>
    <td>${roles.map(({ role }) => names[role]).join(', ')}</td>
    <td>
      ${partners.map(
        ({ agency, roles: theirs }) =>
          html`<div>${nameOf(agency)}: ${theirs.map((role) => names[role]).join(', ')}</div>`,
      )}
    </td>
    <td>${row.times.map(({ raw }) => raw).join('; ')}</td>
  </tr>`;
}

/** The work of one body as a list, each task below the headings that it stands under. */
export function workView(
  agency: Agency,
  work: readonly WorkOfAgency[],
  plan: Plan,
  texts: OutMessages,
  names: RoleNames,
): TemplateResult {
  const agencies = new Map(plan.agencies.map((each) => [each.id, each]));
  const heads = [texts.number, texts.task, texts.role, texts.partners, texts.time];
  let above: string | undefined;
  return html`${titleView(texts.work(agency.name), plan, texts)}
  ${
    work.length === 0
      ? html`<p>${texts.noWork}</p>`
      : html`<table class="work">
          <colgroup>
            ${['number', 'task', 'role', 'partners', 'time'].map((of) => html`<col class=${of} />`)}
          </colgroup>
          <thead>
            <tr>
              ${heads.map((text) => html`<th scope="col">${text}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${work.map((each) => {
              const heading = each.headings.at(-1)?.item;
              const isNew = heading !== undefined && heading.id !== above;
              above = heading?.id;
              return html`${
                isNew
                  ? html`<tr class="section">
                      <td class="number">${heading.label}</td>
                      <th scope="rowgroup" colspan="4">${heading.text}</th>
                    </tr>`
                  : nothing
              }${workRowView(each, agencies, names)}`;
            })}
          </tbody>
        </table>`
  }`;
}

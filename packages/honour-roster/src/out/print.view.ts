import type { ListTable } from '@phoihop/plan/round/roster';
import { html, type TemplateResult } from 'lit';
import { tableView } from '../more/table.view.js';

/** A list as a page of its own: title, table, and what readers must be told. */
export function listPage(table: ListTable): TemplateResult {
  return html`<h1>${table.title}</h1>
    ${tableView(table)} ${table.notes.map((note) => html`<p>${note}</p>`)}`;
}

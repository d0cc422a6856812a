import type { Item } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { headingWeight } from './heading-weight.js';

type Cells = readonly string[];

function tableView({ table }: Item): TemplateResult | typeof nothing {
  if (!table) return nothing;
  const row = (cells: Cells): TemplateResult =>
    html`<tr>
      ${cells.map((cell) => html`<td>${cell}</td>`)}
    </tr>`;
  const head = html`<thead>
    <tr>
      ${table.header.map((cell) => html`<th scope="col">${cell}</th>`)}
    </tr>
  </thead>`;
  return html`<table>
    ${table.header.length > 0 ? head : nothing}
    <tbody>
      ${table.rows.map(row)}
    </tbody>
  </table>`;
}

type Mark = NonNullable<Item['marks']>[number];

function marked(text: string, kinds: readonly Mark['kind'][]): TemplateResult | string {
  const [kind, ...more] = kinds;
  if (kind === undefined) return text;
  const inner = marked(text, more);
  if (kind === 'bold') return html`<strong>${inner}</strong>`;
  return kind === 'italic' ? html`<em>${inner}</em>` : html`<u>${inner}</u>`;
}

function textView({ text, marks = [] }: Item): unknown {
  if (marks.length === 0) return text;
  const cuts = new Set([0, text.length]);
  for (const { from, to } of marks) for (const cut of [from, to]) cuts.add(Math.min(cut, text.length));
  const places = Array.from(cuts).sort((first, second) => first - second);
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? 0;
    const kinds = marks.filter((mark) => mark.from <= from && mark.to >= to).map(({ kind }) => kind);
    return marked(text.slice(from, to), kinds);
  });
}

/** One item of the body to read: its printed label and its text. */
export function itemView(item: Item): TemplateResult {
  const { id, level, label, text } = item;
  return html`<div
    class="item"
    role="listitem"
    part="item"
    data-id=${id}
    data-level=${String(Math.min(level, 6))}
    data-weight=${headingWeight(text)}
  >
    ${label === null ? nothing : html`<span class="label">${label} </span>`}<span class="text"
      >${textView(item)}</span
    >${tableView(item)}
  </div>`;
}

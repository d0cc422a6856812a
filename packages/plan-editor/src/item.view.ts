import { weightsOf, type Item, type Table, type Weight } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { inChunks } from './chunk-size.js';
import type { DrawnRange } from './find/found.js';

type Cells = readonly string[];

/** A table to read. */
function tableView(table: Table): TemplateResult {
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

interface Stretch {
  from: number;
  to: number;
}

/** What is told of a place opens from it by keyboard, too; what stops at it, decides where Tab stops (`MarkStops`). */
function drawnView({ kind, opens = false }: DrawnRange, inner: unknown): TemplateResult {
  return opens
    ? html`<span class=${kind} role="button" tabindex="-1" aria-haspopup="dialog">${inner}</span>`
    : html`<span class=${kind}>${inner}</span>`;
}

/** A text with its marks, and with what was found in it. */
function textView({ text, marks = [] }: Pick<Item, 'text' | 'marks'>, found: readonly DrawnRange[]): unknown {
  if (marks.length === 0 && found.length === 0) return text;
  const cuts = new Set([0, text.length]);
  for (const { from, to } of [...marks, ...found])
    for (const cut of [from, to]) cuts.add(Math.min(cut, text.length));
  const places = Array.from(cuts).sort((first, second) => first - second);
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? 0;
    const holds = (stretch: Stretch): boolean => stretch.from <= from && stretch.to >= to;
    const inner = marked(
      text.slice(from, to),
      marks.filter(holds).map(({ kind }) => kind),
    );
    const drawn = found.find(holds);
    return drawn ? drawnView(drawn, inner) : inner;
  });
}

/** A text in which places are drawn as found; what a field shows has such a copy behind it. */
export function foundTextView(text: string, found: readonly DrawnRange[]): unknown {
  return textView({ text }, found);
}

/** With what texts and tables are drawn to read: what edits them is handed these, and loads none of its own. */
export interface ReadViews {
  readonly foundText: typeof foundTextView;
  readonly table: typeof tableView;
}

export const readViews: ReadViews = { foundText: foundTextView, table: tableView };

/** What is known of an item and stands below it; nothing where it has no room there, or there is none. */
type Note = (item: Item) => TemplateResult | typeof nothing;

/** One item of the body to read: its printed label and its text. */
function itemView(
  item: Item,
  weight: Weight,
  found: readonly DrawnRange[],
  note: ReturnType<Note>,
): TemplateResult {
  const { id, level, label } = item;
  const noted = note !== nothing;
  const view = html`<div
    class="item"
    role=${noted ? nothing : 'listitem'}
    part="item"
    data-id=${id}
    data-level=${String(Math.min(level, 6))}
    data-weight=${weight === 'text' ? nothing : weight}
  >
    ${label === null ? nothing : html`<span class="label">${label} </span>`}<span class="text"
      >${textView(item, found)}</span
    >${item.table ? tableView(item.table) : nothing}
  </div>`;
  return noted ? html`<div role="listitem">${view}${note}</div>` : view;
}

/** The body to read. Its items stand in chunks, which mean nothing: one outside the view is not laid out. */
export function bodyView(
  items: readonly Item[],
  name: string,
  found: (id: string) => readonly DrawnRange[],
  note: Note,
): TemplateResult {
  const weights = new Map(weightsOf(items).map((weight, index) => [items[index], weight]));
  return html`<div class="body" role="list" aria-label=${name}>
    ${inChunks(items).map(
      (chunk) =>
        html`<div class="chunk">
          ${chunk.map((item) => itemView(item, weights.get(item) ?? 'text', found(item.id), note(item)))}
        </div>`,
    )}
  </div>`;
}

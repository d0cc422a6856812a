import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { attributesOf } from './item-node.js';
import type { BlockAttributes } from './schema.js';

type Table = NonNullable<BlockAttributes['table']>;

function rowOf(tag: 'th' | 'td', cells: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const text of cells) {
    const cell = document.createElement(tag);
    cell.textContent = text;
    row.append(cell);
  }
  return row;
}

/** A table below its caption: shown, but not part of the text that is edited. */
function tableOf({ header, rows }: Table): HTMLTableElement {
  const table = document.createElement('table');
  table.contentEditable = 'false';
  if (header.length > 0) table.createTHead().append(rowOf('th', header));
  table.createTBody().append(...rows.map((row) => rowOf('td', row)));
  return table;
}

/**
 * An item in the page. Its element stays as long as the item does: a new number, level or weight is written on it
 * where it stands, so that neither the caret in it nor what an input method holds there is disturbed.
 */
export class ItemView implements NodeView {
  readonly dom = document.createElement('div');
  readonly contentDOM: HTMLElement;
  #drawn: BlockAttributes;

  constructor(block: Node) {
    this.#drawn = attributesOf(block);
    const { id, table } = this.#drawn;
    this.dom.className = 'item';
    this.dom.setAttribute('part', 'item');
    this.dom.dataset.id = id;
    this.#write(this.#drawn);
    if (!table) {
      this.contentDOM = this.dom;
      return;
    }
    this.contentDOM = document.createElement('span');
    this.contentDOM.className = 'caption';
    this.dom.append(this.contentDOM, tableOf(table));
  }

  update(block: Node): boolean {
    const wanted = attributesOf(block);
    if (wanted === this.#drawn) return true;
    if (wanted.id !== this.#drawn.id || wanted.table !== this.#drawn.table) return false;
    this.#write(wanted, this.#drawn);
    this.#drawn = wanted;
    return true;
  }

  #write({ level, label, weight }: BlockAttributes, drawn?: BlockAttributes): void {
    const { dataset } = this.dom;
    if (level !== drawn?.level) dataset.level = String(Math.min(Math.max(level, 1), 6));
    if (weight !== drawn?.weight) dataset.weight = weight;
    if (label === (drawn?.label ?? null)) return;
    if (label === null) delete dataset.label;
    else dataset.label = `${label} `;
  }
}

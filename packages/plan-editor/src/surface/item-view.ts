import type { Node } from 'prosemirror-model';
import type { NodeView, ViewMutationRecord } from 'prosemirror-view';
import { attributesOf } from './item-node.js';
import type { BlockAttributes } from './schema.js';

type Table = NonNullable<BlockAttributes['table']>;

/** Draws a table into its place in the page: its cells are edited there, apart from the text of the item. */
export interface TableDrawer {
  draw: (holder: HTMLElement, item: string, table: Table) => void;
  /** The table has left the page. */
  drop: (holder: HTMLElement) => void;
}

/**
 * An item in the page. Its element stays as long as the item does: a new number, level or weight is written on it
 * where it stands, so that neither the caret in it nor what an input method holds there is disturbed.
 */
export class ItemView implements NodeView {
  readonly dom = document.createElement('div');
  readonly contentDOM: HTMLElement;
  readonly #tables: TableDrawer;
  /** Where the table stands; undefined where the item has none. */
  readonly #holder: HTMLElement | undefined;
  #drawn: BlockAttributes;

  constructor(block: Node, tables: TableDrawer) {
    this.#drawn = attributesOf(block);
    this.#tables = tables;
    const { id, table } = this.#drawn;
    this.dom.className = 'item';
    this.dom.setAttribute('part', 'item');
    this.dom.setAttribute('data-id', id);
    this.#write(this.#drawn);
    if (!table) {
      this.contentDOM = this.dom;
      return;
    }
    this.contentDOM = document.createElement('span');
    this.contentDOM.className = 'caption';
    this.dom.classList.add('with-table');
    this.#holder = document.createElement('div');
    this.#holder.className = 'table-holder has-menu';
    this.#holder.contentEditable = 'false';
    this.dom.append(this.contentDOM, this.#holder);
    tables.draw(this.#holder, id, table);
  }

  update(block: Node): boolean {
    const wanted = attributesOf(block);
    if (wanted === this.#drawn) return true;
    if (wanted.id !== this.#drawn.id || (wanted.table === null) !== (this.#drawn.table === null))
      return false;
    if (this.#holder && wanted.table) this.#tables.draw(this.#holder, wanted.id, wanted.table);
    this.#write(wanted, this.#drawn);
    this.#drawn = wanted;
    return true;
  }

  destroy(): void {
    if (this.#holder) this.#tables.drop(this.#holder);
  }

  /** What happens in a table is not the surface's. */
  stopEvent({ target }: Event): boolean {
    return this.#holds(target);
  }

  ignoreMutation({ target }: ViewMutationRecord): boolean {
    return this.#holds(target);
  }

  #holds(target: EventTarget | null): boolean {
    return target instanceof window.Node && (this.#holder?.contains(target) ?? false);
  }

  #write({ level, label, weight }: BlockAttributes, drawn?: BlockAttributes): void {
    const { dom } = this;
    if (level !== drawn?.level) dom.setAttribute('data-level', String(Math.min(Math.max(level, 1), 6)));
    if (weight !== (drawn?.weight ?? 'text')) {
      if (weight === 'text') dom.removeAttribute('data-weight');
      else dom.setAttribute('data-weight', weight);
    }
    if (label === (drawn?.label ?? null)) return;
    if (label === null) dom.removeAttribute('data-label');
    else dom.setAttribute('data-label', `${label} `);
  }
}

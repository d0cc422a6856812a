import type { Table } from '@phoihop/plan';
import { nothing, render } from 'lit';
import type { ReadViews } from '../item.view.js';
import type { ItemTables } from '../surface.controller.js';

/** The tables of the body: shown to read until what edits them has come. */
export class LaterTables implements ItemTables {
  /** The tables that are shown to read, and where. */
  readonly #read = new Map<HTMLElement, { item: string; table: Table }>();
  readonly #tableToRead: ReadViews['table'];
  #edited: ItemTables | undefined;

  constructor({ table }: ReadViews) {
    this.#tableToRead = table;
  }

  draw(holder: HTMLElement, item: string, table: Table): void {
    if (this.#edited) {
      this.#edited.draw(holder, item, table);
      return;
    }
    this.#read.set(holder, { item, table });
    render(this.#tableToRead(table), holder);
  }

  drop(holder: HTMLElement): void {
    this.#read.delete(holder);
    this.#edited?.drop(holder);
  }

  enter(item: string): boolean {
    return this.#edited?.enter(item) ?? false;
  }

  /** What edits them has come: those that are shown are drawn anew. */
  editedBy(tables: ItemTables): void {
    this.#edited = tables;
    for (const [holder, { item, table }] of this.#read) {
      render(nothing, holder);
      tables.draw(holder, item, table);
    }
    this.#read.clear();
  }
}

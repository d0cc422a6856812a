import type { FieldEdits, Language, MenuController, Notice } from '@phoihop/kit';
import {
  columnCount,
  editCell,
  insertColumn,
  insertRow,
  insertTable,
  removeColumn,
  removeRow,
  removeTable,
  type Item,
  type PlanChange,
  type PlanFile,
  type Result,
  type Table,
  type TableSize,
} from '@phoihop/plan';
import { render, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CaretPlace } from '../item-in-hand.js';
import type { ItemTables } from '../surface.controller.js';
import { keyInCell } from './cell-keys.js';
import { insertTableView } from './insert-table.view.js';
import { SizeInHand } from './size-in-hand.js';
import { cellKey, cellOf, cellsOf, type CellPlace } from './cell-text.js';
import { tableFieldsView, type TableTools } from './table-fields.view.js';
import { undoAction } from '../undo-action.js';
import { tableMessages, type TableMessages } from './table.messages.js';

/** What tables need of the element. */
export interface TableHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly language: Language;
  act: (change: PlanChange) => Result<PlanFile>;
  undo: () => void;
  redo: () => void;
  tell: (notice: Notice) => void;
  /** The person works in an item now. */
  entered: (id: string) => void;
  placeCaret: (place: CaretPlace) => void;
}

/** A table in the page, and all that it was drawn from. */
interface Drawn {
  item: string;
  table: Table;
  state: string;
}

/** The tables of the body: cells edited in place, rows and columns added and taken out. */
export class TableController implements ReactiveController, ItemTables, TableTools {
  readonly menu: MenuController;
  readonly size: SizeInHand;
  readonly edits: FieldEdits;
  readonly #host: TableHost;
  readonly #drawn = new Map<HTMLElement, Drawn>();
  /** The cell in which the caret stands or stood last. */
  #inHand: CellPlace | undefined;
  /** The cell that gets the caret once it is drawn. */
  #waiting: CellPlace | undefined;

  constructor(host: TableHost, edits: FieldEdits, menu: MenuController) {
    this.#host = host;
    this.edits = edits;
    this.menu = menu;
    this.size = new SizeInHand(host, menu);
    host.addController(this);
  }

  get texts(): TableMessages {
    return tableMessages[this.#host.language];
  }

  /** Tables follow the plan, what is being typed and the open menu; the page of the editor is drawn without them. */
  hostUpdate(): void {
    if (this.#drawn.size === 0) return;
    const items = new Map(this.#host.plan?.plan.items.map((item) => [item.id, item]));
    for (const [holder, { item, table }] of this.#drawn)
      this.draw(holder, item, items.get(item)?.table ?? table);
  }

  hostUpdated(): void {
    if (!this.#waiting) return;
    const field = this.#fieldOf(this.#waiting);
    this.#waiting = undefined;
    if (field) enter(field, 'end');
  }

  draw(holder: HTMLElement, item: string, table: Table): void {
    const state = this.#stateOf(item);
    const drawn = this.#drawn.get(holder);
    if (drawn?.table === table && drawn.state === state && drawn.item === item) return;
    this.#drawn.set(holder, { item, table, state });
    render(tableFieldsView({ item, table }, this), holder);
  }

  drop(holder: HTMLElement): void {
    this.#drawn.delete(holder);
  }

  /** The change that an edit makes; null where nothing changes, undefined where the key is that of another text. */
  changeOf(key: string, before: string, after: string): PlanChange | null | undefined {
    const place = cellOf(key);
    const item = place && this.#itemOf(place.item);
    if (!place) return undefined;
    return item ? editCell(item, place, before, after) : null;
  }

  entered(place: CellPlace): void {
    this.#inHand = place;
    // The caret may come here while the element is being drawn: it is drawn anew after that.
    queueMicrotask(() => {
      this.#host.entered(place.item);
      this.#host.requestUpdate();
    });
  }

  /** Puts the caret into the first cell of an item's table. @returns whether there is one. */
  enter(item: string): boolean {
    const field = this.#fieldsOf(item)[0];
    if (field) enter(field, 0);
    return field !== undefined;
  }

  key(event: KeyboardEvent, field: HTMLTextAreaElement, place: CellPlace): void {
    const meaning = keyInCell(event, field);
    if (meaning === null) return;
    event.preventDefault();
    switch (meaning) {
      case 'undo':
      case 'redo':
        this.#host[meaning]();
        break;
      case 'next':
        this.#next(place, event.key === 'Tab');
        break;
      case 'previous':
        this.#step(place, -1);
        break;
      case 'below':
        this.#go({ ...place, row: place.row + 1 });
        break;
      case 'above':
        this.#go({ ...place, row: place.row - 1 });
        break;
      case 'leave':
        this.#host.placeCaret({ item: place.item, offset: 'end' });
    }
  }

  /** The tool that inserts a table into an item, the one in hand; its text becomes the caption. */
  tool(item: Item | undefined): TemplateResult {
    const insert = (size: TableSize): void => {
      if (item && this.#make(item.id, (own) => insertTable(own, size)))
        this.#place({ item: item.id, row: -1, column: 0 });
    };
    const { texts, menu, size } = this;
    return insertTableView({
      texts,
      menu,
      inHand: size,
      insert: item && !item.table ? insert : undefined,
    });
  }

  /** Adds a row or column before the cell in hand (0) or behind it (1); undefined where no cell is in hand. */
  adder(item: string, what: 'row' | 'column', offset: 0 | 1): (() => void) | undefined {
    const place = this.#placeIn(item);
    if (!place || (what === 'row' && place.row < 0 && offset === 0)) return undefined;
    const cell = { ...place, [what]: place[what] + offset };
    const insert = what === 'row' ? insertRow : insertColumn;
    return () => {
      if (this.#make(item, (own) => insert(own, cell[what]))) this.#place(cell);
    };
  }

  /** Takes out the row or column of the cell in hand, or the whole table; undefined where there is none. */
  remover(item: string, what: 'row' | 'column' | 'table'): (() => void) | undefined {
    const place = this.#placeIn(item);
    if (!place || (what === 'row' && place.row < 0)) return undefined;
    return () => {
      const { texts } = this;
      const made = this.#make(item, (own) => {
        if (what === 'table') return removeTable(own);
        return what === 'row' ? removeRow(own, place.row) : removeColumn(own, place.column);
      });
      if (!made) return;
      const told = { row: texts.rowRemoved, column: texts.columnRemoved, table: texts.tableRemoved };
      this.#tell(told[what]);
      const table = this.#itemOf(item)?.table;
      if (!table) this.#host.placeCaret({ item, offset: 'end' });
      else
        this.#place({
          item,
          row: Math.min(place.row, table.rows.length - 1),
          column: Math.min(place.column, columnCount(table) - 1),
        });
    };
  }

  /** What a table is drawn from beside itself. */
  #stateOf(item: string): string {
    const begins = cellsOf(item);
    const typed = Array.from(this.edits.unsettled).filter(([key]) => key.startsWith(begins));
    const inHand = this.#inHand?.item === item ? cellKey(this.#inHand) : '';
    const open = this.menu.open === `table:${item}`;
    return JSON.stringify([this.#host.language, typed, inHand, open]);
  }

  #itemOf(id: string): Item | undefined {
    return this.#host.plan?.plan.items.find((item) => item.id === id);
  }

  /** The cell in hand of a table; the first one where none is. */
  #placeIn(item: string): CellPlace | undefined {
    const table = this.#itemOf(item)?.table;
    if (!table) return undefined;
    const place = this.#inHand?.item === item ? this.#inHand : { item, row: 0, column: 0 };
    return place.row < table.rows.length ? place : { ...place, row: table.rows.length - 1 };
  }

  /** Tab in the last cell makes a new row, as in Word. */
  #next(place: CellPlace, grows: boolean): void {
    const table = this.#itemOf(place.item)?.table;
    const last = table && place.row === table.rows.length - 1 && place.column >= columnCount(table) - 1;
    if (!last || !grows) {
      this.#step(place, 1);
      return;
    }
    if (this.#make(place.item, (item) => insertRow(item, place.row + 1)))
      this.#place({ item: place.item, row: place.row + 1, column: 0 });
  }

  #step(place: CellPlace, steps: 1 | -1): void {
    const fields = this.#fieldsOf(place.item);
    const at = fields.findIndex((field) => keyOf(field) === cellKey(place));
    const target = fields[at + steps];
    if (target) enter(target, steps === 1 ? 0 : 'end');
    else this.#leave(place.item, steps);
  }

  #go(place: CellPlace): void {
    const field = this.#fieldOf(place);
    if (field) enter(field, 'end');
    else this.#leave(place.item, place.row < 1 ? -1 : 1);
  }

  /** Above a table stands its caption, below it the next item. */
  #leave(item: string, steps: 1 | -1): void {
    const items = this.#host.plan?.plan.items ?? [];
    const next = items[items.findIndex(({ id }) => id === item) + 1];
    if (steps < 0) this.#host.placeCaret({ item, offset: 'end' });
    else if (next) this.#host.placeCaret({ item: next.id, offset: 0 });
  }

  /** Makes a change of an item as it is once all that was typed is handed over. */
  #make(id: string, change: (item: Item) => PlanChange | null): boolean {
    this.edits.flush();
    const item = this.#itemOf(id);
    const made = item && change(item);
    return made ? this.#host.act(made).ok : false;
  }

  #tell(text: string): void {
    const undo = undoAction(this.texts.undo, this.#host);
    this.#host.tell({ tone: 'plain', text, actions: [undo] });
  }

  #place(place: CellPlace): void {
    this.#inHand = place;
    this.#waiting = place;
    this.#host.requestUpdate();
  }

  #fieldsOf(item: string): HTMLTextAreaElement[] {
    for (const [holder, drawn] of this.#drawn) {
      if (drawn.item === item)
        return Array.from(holder.querySelectorAll<HTMLTextAreaElement>('[data-cell] > textarea'));
    }
    return [];
  }

  #fieldOf(place: CellPlace): HTMLTextAreaElement | undefined {
    return this.#fieldsOf(place.item).find((field) => keyOf(field) === cellKey(place));
  }
}

function keyOf(field: HTMLTextAreaElement): string | undefined {
  return field.parentElement?.dataset.cell;
}

function enter(field: HTMLTextAreaElement, offset: 0 | 'end'): void {
  const place = offset === 'end' ? field.value.length : 0;
  field.focus();
  field.setSelectionRange(place, place);
}

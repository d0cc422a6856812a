import {
  type FieldEdits,
  iconArrowDown,
  iconArrowUp,
  iconChevronLeft,
  iconChevronRight,
  iconEllipsis,
  iconTrash2,
  menuButtonView,
  type MenuController,
  type MenuEntry,
  textFieldView,
} from '@phoihop/kit';
import { cellText, columnCount, type Cell, type Table } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { cellKey, type CellPlace } from './cell-text.js';
import type { TableMessages } from './table.messages.js';

/** A table of an item that is being edited. */
export interface TableInHand {
  item: string;
  table: Table;
}

/** What a table asks of the editor around it. */
export interface TableTools {
  readonly texts: TableMessages;
  readonly edits: FieldEdits;
  readonly menu: MenuController;
  entered: (place: CellPlace) => void;
  key: (event: KeyboardEvent, field: HTMLTextAreaElement, place: CellPlace) => void;
  adder: (item: string, what: 'row' | 'column', offset: 0 | 1) => (() => void) | undefined;
  remover: (item: string, what: 'row' | 'column' | 'table') => (() => void) | undefined;
}

function nameOfCell({ row, column }: Cell, table: Table, { texts }: TableTools): string {
  if (row < 0) return texts.header(column + 1);
  const header = table.header[column]?.trim() ?? '';
  return texts.cell(row + 1, header === '' ? texts.column(column + 1) : header);
}

function fieldView(cell: Cell, { item, table }: TableInHand, tables: TableTools): TemplateResult {
  const key = cellKey({ item, ...cell });
  const text = cellText(table, cell);
  const shown = tables.edits.shown(key, text);
  return html`<div class="grow" data-cell=${key} data-text=${shown}>
    ${textFieldView({
      shown,
      name: nameOfCell(cell, table, tables),
      actions: tables.edits.actionsFor(key, text),
      entered: () => {
        tables.entered({ item, ...cell });
      },
      key: (event, field) => {
        tables.key(event, field, { item, ...cell });
      },
    })}
  </div>`;
}

function rowView(row: number, width: number, own: TableInHand, tables: TableTools): TemplateResult {
  const cells = Array.from({ length: width }, (_, column) => fieldView({ row, column }, own, tables));
  return html`<tr>
    ${cells.map((cell) => (row < 0 ? html`<th scope="col">${cell}</th>` : html`<td>${cell}</td>`))}
  </tr>`;
}

function menuView({ item }: TableInHand, tables: TableTools): TemplateResult {
  const { texts } = tables;
  const entries: MenuEntry[] = [
    { label: texts.rowAbove, icon: iconArrowUp, run: tables.adder(item, 'row', 0) },
    { label: texts.rowBelow, icon: iconArrowDown, run: tables.adder(item, 'row', 1) },
    { label: texts.columnBefore, icon: iconChevronLeft, run: tables.adder(item, 'column', 0) },
    { label: texts.columnBehind, icon: iconChevronRight, run: tables.adder(item, 'column', 1) },
    { label: texts.removeRow, icon: iconTrash2, run: tables.remover(item, 'row') },
    { label: texts.removeColumn, icon: iconTrash2, run: tables.remover(item, 'column') },
    { label: texts.removeTable, icon: iconTrash2, run: tables.remover(item, 'table') },
  ];
  return menuButtonView(
    { key: `table:${item}`, label: texts.menu, icon: iconEllipsis },
    entries,
    tables.menu,
  );
}

/** A table whose cells are fields that look like cells, and the menu of its rows and columns. */
export function tableFieldsView(own: TableInHand, tables: TableTools): TemplateResult {
  const { table } = own;
  const width = Math.max(1, columnCount(table));
  return html`<div class="table-scroller">
      <table>
        ${
          table.header.length > 0
            ? html`<thead>
                ${rowView(-1, width, own, tables)}
              </thead>`
            : nothing
        }
        <tbody>
          ${table.rows.map((_, row) => rowView(row, width, own, tables))}
        </tbody>
      </table>
    </div>
    ${menuView(own, tables)}`;
}

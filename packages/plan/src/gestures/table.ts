import type { SetTable } from '../commands/table-changes.js';
import type { Item, Table } from '../model/item.js';

/** A cell of a table: `row` counts from 0, -1 is the header; `column` counts from 0. */
export interface Cell {
  row: number;
  column: number;
}

function change(item: Item, after: Table | null): SetTable {
  return { type: 'item/table', part: 'text', item: item.id, before: item.table ?? null, after };
}

/** A table in which every row, the header too, has become another. */
function withRows(table: Table, of: (row: readonly string[]) => string[]): Table {
  return { ...table, header: of(table.header), rows: table.rows.map(of) };
}

/** The number of columns of the widest row. */
export function columnCount({ header, rows }: Table): number {
  return Math.max(header.length, ...rows.map((row) => row.length));
}

/** The text of a cell; empty where a row is shorter. */
export function cellText({ header, rows }: Table, { row, column }: Cell): string {
  return (row < 0 ? header : (rows[row] ?? []))[column] ?? '';
}

/** A row with one cell written; it grows to it where it was shorter. */
function withCell(cells: readonly string[], column: number, text: string): string[] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, index) =>
    index === column ? text : (cells[index] ?? ''),
  );
}

function written(table: Table, { row, column }: Cell, text: string): Table {
  if (cellText(table, { row, column }) === text) return table;
  if (row < 0) return { ...table, header: withCell(table.header, column, text) };
  return {
    ...table,
    rows: table.rows.map((cells, index) => (index === row ? withCell(cells, column, text) : cells)),
  };
}

/** How large a table is; its header is not counted as a row. */
export interface TableSize {
  rows: number;
  columns: number;
}

/**
 * An empty table with a header, for an item that has none: its text becomes the caption. Null where it has one.
 * @throws RangeError for less than one row or column
 */
export function insertTable(item: Item, { rows, columns }: TableSize): SetTable | null {
  if (rows < 1 || columns < 1) throw new RangeError(`A table of ${String(rows)} × ${String(columns)}.`);
  if (item.table) return null;
  const row = (): string[] => Array.from({ length: columns }, () => '');
  return change(item, { header: row(), rows: Array.from({ length: rows }, row) });
}

/** The change that a person makes by editing a cell; null where nothing changes, or where there is no such row. */
export function editCell(item: Item, cell: Cell, before: string, after: string): SetTable | null {
  const { table } = item;
  if (!table || before === after || cell.row >= table.rows.length) return null;
  return { ...change(item, written(table, cell, after)), before: written(table, cell, before) };
}

/** An empty row at a place, as wide as the table. */
export function insertRow(item: Item, at: number): SetTable | null {
  const { table } = item;
  if (!table) return null;
  const row = Array.from({ length: Math.max(1, columnCount(table)) }, () => '');
  return change(item, { ...table, rows: [...table.rows.slice(0, at), row, ...table.rows.slice(at)] });
}

export function removeRow(item: Item, at: number): SetTable | null {
  const { table } = item;
  if (!table?.rows[at]) return null;
  return change(item, { ...table, rows: table.rows.filter((_, index) => index !== at) });
}

/** An empty column at a place; a row that ends before it grows by one cell. */
export function insertColumn(item: Item, at: number): SetTable | null {
  const { table } = item;
  if (!table) return null;
  const grown = withRows(table, (row) => [...row.slice(0, at), '', ...row.slice(at)]);
  // A table without a header stays one.
  return change(item, table.header.length === 0 ? { ...grown, header: [] } : grown);
}

/** Takes out a column; the last one takes the table with it. */
export function removeColumn(item: Item, at: number): SetTable | null {
  const { table } = item;
  if (!table || at >= columnCount(table)) return null;
  if (columnCount(table) === 1) return removeTable(item);
  return change(
    item,
    withRows(table, (row) => row.filter((_, index) => index !== at)),
  );
}

/** Takes the table out of an item; its caption stays. */
export function removeTable(item: Item): SetTable | null {
  return item.table ? change(item, null) : null;
}

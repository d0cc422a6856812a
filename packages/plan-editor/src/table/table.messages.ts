import type { Messages } from '@phoihop/kit';

export interface TableMessages {
  cell: (row: number, column: string) => string;
  header: (column: number) => string;
  column: (place: number) => string;
  /** Inserting a table, as the tool and its little dialog are called. */
  insert: string;
  size: (rows: number, columns: number) => string;
  headerApart: string;
  menu: string;
  rowAbove: string;
  rowBelow: string;
  removeRow: string;
  columnBefore: string;
  columnBehind: string;
  removeColumn: string;
  removeTable: string;
  rowRemoved: string;
  columnRemoved: string;
  tableRemoved: string;
  undo: string;
}

export const tableMessages: Messages<TableMessages> = {
  vi: {
    cell: (row, column) => `Hàng ${String(row)}, ${column}`,
    header: (column) => `Tiêu đề cột ${String(column)}`,
    column: (place) => `cột ${String(place)}`,
    insert: 'Chèn bảng',
    size: (rows, columns) => `${String(rows)} hàng, ${String(columns)} cột`,
    headerApart: 'Hàng tiêu đề được thêm ở trên.',
    menu: 'Hàng và cột của bảng',
    rowAbove: 'Thêm hàng ở trên',
    rowBelow: 'Thêm hàng ở dưới',
    removeRow: 'Xóa hàng',
    columnBefore: 'Thêm cột bên trái',
    columnBehind: 'Thêm cột bên phải',
    removeColumn: 'Xóa cột',
    removeTable: 'Xóa bảng',
    rowRemoved: 'Đã xóa một hàng của bảng.',
    columnRemoved: 'Đã xóa một cột của bảng.',
    tableRemoved: 'Đã xóa bảng.',
    undo: 'Hoàn tác',
  },
  en: {
    cell: (row, column) => `Row ${String(row)}, ${column}`,
    header: (column) => `Header of column ${String(column)}`,
    column: (place) => `column ${String(place)}`,
    insert: 'Insert a table',
    size: (rows, columns) =>
      `${String(rows)} ${rows === 1 ? 'row' : 'rows'}, ${String(columns)} ${columns === 1 ? 'column' : 'columns'}`,
    headerApart: 'A header is added above them.',
    menu: 'Rows and columns of the table',
    rowAbove: 'Add a row above',
    rowBelow: 'Add a row below',
    removeRow: 'Delete the row',
    columnBefore: 'Add a column to the left',
    columnBehind: 'Add a column to the right',
    removeColumn: 'Delete the column',
    removeTable: 'Delete the table',
    rowRemoved: 'A row of the table was deleted.',
    columnRemoved: 'A column of the table was deleted.',
    tableRemoved: 'The table was deleted.',
    undo: 'Undo',
  },
};

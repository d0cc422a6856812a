import {
  columnCount,
  editCell,
  insertColumn,
  insertRow,
  removeColumn,
  removeRow,
  removeTable,
} from '../../gestures/table.js';
import { pick, type Drawer } from './draw.js';

/** Makes a table where there is none, else edits a cell, or adds or takes out a row, a column, the whole. */
const drawTable: Drawer = ({ plan: { items } }, { a, b, level, text }) => {
  const item = pick(items, a);
  if (!item) return null;
  const { table } = item;
  if (!table) {
    const after = { header: b % 2 === 0 ? ['TT', 'Đơn vị'] : [], rows: [['1', text], ['2']] };
    return { type: 'item/table', part: 'text', item: item.id, before: null, after };
  }
  const row = (b % (table.rows.length + 1)) - 1;
  const column = b % columnCount(table);
  const before = (row < 0 ? table.header : table.rows[row])?.[column] ?? '';
  const gestures = [
    editCell(item, { row, column }, before, text),
    insertRow(item, row + 1),
    removeRow(item, Math.max(row, 0)),
    insertColumn(item, column),
    removeColumn(item, column),
    removeTable(item),
  ];
  return gestures[level - 1] ?? null;
};

export const tableDrawers: readonly Drawer[] = [drawTable];

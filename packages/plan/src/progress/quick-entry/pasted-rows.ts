import { searchKey } from '@phoihop/vietnamese/text';
import type { Grid } from '../../matrix/clipboard/grid-text.js';

/** The columns of a table of progress. */
export type Column = 'label' | 'task' | 'status' | 'percent' | 'figures' | 'unit' | 'instruments' | 'note';

/** A row of what was pasted, by column; `line` counts rows from 1. */
export interface PastedRow {
  line: number;
  cells: readonly string[];
  by: Readonly<Partial<Record<Column, string>>>;
}

/** What columns are called in tables of offices, folded as for search. */
const NAMES: readonly (readonly [RegExp, Column])[] = [
  [/^(tt|stt|so tt|so thu tu|muc|ma so)$/u, 'label'],
  [/^(don vi tinh|dvt)$/u, 'unit'],
  [/(ty le|tien do \(?%|phan tram|%)/u, 'percent'],
  [/^(tinh trang|trang thai|tien do|tinh hinh thuc hien|muc do hoan thanh)/u, 'status'],
  [/^(ket qua|so lieu|khoi luong|da thuc hien|so luong|thuc hien)/u, 'figures'],
  [/^(van ban|so van ban|so, ky hieu|san pham)/u, 'instruments'],
  [/^(ghi chu|kho khan|nguyen nhan|ly do)/u, 'note'],
  [/^(nhiem vu|noi dung|cong viec|ten nhiem vu|chi tieu|hoat dong)/u, 'task'],
];

function columnNamed(cell: string): Column | null {
  const name = searchKey(cell);
  return name.length > 40 ? null : (NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null);
}

/** A cell on one line: its line ends and doubled blanks are those of the table, not of the text. */
function cellOf(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Where a table without a head has its columns, by what most of its cells look like. */
function guessed(rows: readonly (readonly string[])[]): (Column | null)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns: (Column | null)[] = Array.from({ length: width }, () => null);
  const lengths = columns.map((_, column) => rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0));
  const task = lengths.indexOf(Math.max(...lengths));
  const most = (column: number, pattern: RegExp): boolean => {
    const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && filled.filter((cell) => pattern.test(cell)).length * 2 > filled.length;
  };
  const rest: Column[] = ['figures', 'note'];
  return columns.map((_, column) => {
    if (column === task) return 'task';
    if (most(column, /^\d+([,.]\d+)?\s*%$/u)) return 'percent';
    if (column < task && most(column, /^[\divxlc]+([.)][\d\p{L}]*)*[.)]?$/iu)) return 'label';
    if (most(column, STATUS_WORDS)) return 'status';
    if (most(column, /^[\d.,]+(\s+\p{L}.*)?$/u))
      return rest.includes('figures') ? (rest.shift() ?? null) : null;
    return column > task ? (rest.pop() ?? null) : null;
  });
}

const STATUS_WORDS = /hoàn thành|đang|chưa|không phát sinh|đã|dự thảo|dừng|xong/iu;

/**
 * Rows of a table that was copied from elsewhere, by column. Its head is found by the names of columns; without one,
 * columns are told by what stands in them. Empty rows are left out.
 */
export function pastedRows(table: Grid): PastedRow[] {
  const rows = table.map((cells) => cells.map(cellOf));
  const head = rows.findIndex((row) => {
    const named = new Set(row.map(columnNamed).filter((column) => column !== null));
    return named.has('task') && named.size > 1;
  });
  const below = rows.map((cells, index) => ({ line: index + 1, cells })).slice(head + 1);
  const filled = below.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const columns = head >= 0 ? (rows[head] ?? []).map(columnNamed) : guessed(filled.map(({ cells }) => cells));
  return filled.map(({ line, cells }) => {
    const by: Partial<Record<Column, string>> = {};
    columns.forEach((column, index) => {
      const cell = cells[index] ?? '';
      if (column !== null && cell !== '') by[column] ??= cell;
    });
    return { line, cells, by };
  });
}

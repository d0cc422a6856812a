import { dequal } from 'dequal/lite';
import type { Table } from '../model/item.js';
import { accept, refuse, type Result } from '../result.js';
import { mergeText } from './merge-text.js';

type Merged<Value> = Result<Value, 'text-conflict' | 'table-changed'>;

function sameShape(first: Table, second: Table): boolean {
  return (
    first.header.length === second.header.length &&
    first.rows.length === second.rows.length &&
    first.rows.every((row, index) => row.length === second.rows[index]?.length)
  );
}

function mergeRow(
  before: readonly string[],
  after: readonly string[],
  current: readonly string[],
): Merged<string[]> {
  const merged: string[] = [];
  for (const [index, theirs] of current.entries()) {
    const cell = mergeText(before[index] ?? '', after[index] ?? '', theirs);
    if (!cell.ok) return cell;
    merged.push(cell.value);
  }
  return accept(merged);
}

/** Merges two edits of a table, both made from `before`: cells by their words, as long as its shape stays. */
export function mergeTable(
  before: Table | null,
  after: Table | null,
  current: Table | null,
): Merged<Table | null> {
  if (dequal(current, before) || dequal(current, after)) return accept(after);
  if (!before || !after || !current || !sameShape(before, after) || !sameShape(before, current))
    return refuse('table-changed');
  const header = mergeRow(before.header, after.header, current.header);
  if (!header.ok) return header;
  const rows: string[][] = [];
  for (const [index, theirs] of current.rows.entries()) {
    const row = mergeRow(before.rows[index] ?? [], after.rows[index] ?? [], theirs);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return accept({ ...current, header: header.value, rows });
}

/** The one cell in which two tables differ, as `2.1`, its header as `-1.1`; null where it is more than that. */
export function editedCell(before: Table | null, after: Table | null): string | null {
  if (!before || !after || !sameShape(before, after)) return null;
  const cells = [before.header, ...before.rows].flatMap((row, place) => {
    const edited = place === 0 ? after.header : (after.rows[place - 1] ?? []);
    return row.flatMap((cell, column) =>
      cell === edited[column] ? [] : [`${String(place - 1)}.${String(column)}`],
    );
  });
  return cells.length === 1 ? (cells[0] ?? null) : null;
}

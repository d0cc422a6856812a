import type { Matrix, MatrixRow } from './matrix.js';

/** The rows below a row, itself left out. */
export function rowsBelow({ rows }: Matrix, item: string): readonly MatrixRow[] {
  const index = rows.findIndex((row) => row.item.id === item);
  return rows.slice(index + 1, index + 1 + (rows[index]?.subtree ?? 0));
}

/** How many of the rows are tasks. */
export function taskCount(rows: readonly MatrixRow[]): number {
  return rows.reduce((count, { kind }) => count + (kind === 'task' ? 1 : 0), 0);
}

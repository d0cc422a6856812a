import type { TableCell } from './blocks.js';

/** How many columns a table has. A cell that comes down from above is in the first of its rows only. */
export function columnCount(rows: readonly (readonly TableCell[])[]): number {
  return Math.max(0, ...rows.map((row) => row.reduce((sum, { columns = 1 }) => sum + columns, 0)));
}

/**
 * The column in which each cell of a table begins, from 0: cells that come down from rows above are not in the rows
 * below, and take their places there.
 */
export function cellPlaces(rows: readonly (readonly TableCell[])[], count: number): number[][] {
  const taken = new Array<number>(count).fill(0);
  return rows.map((row) => {
    let column = 0;
    const starts = row.map(({ columns = 1, rows: over = 1 }) => {
      while ((taken[column] ?? 0) > 0) column++;
      const start = column;
      for (let each = 0; each < columns; each++) taken[column++] = over;
      return start;
    });
    for (const [each, left] of taken.entries()) taken[each] = Math.max(0, left - 1);
    return starts;
  });
}

/**
 * A cell of the grid as it stands on the screen now: rows counted from 0, -1 being the header of columns and the
 * number of rows their totals; columns counted from 0, the task and its time first.
 */
export interface Place {
  row: number;
  column: number;
}

/** The header of columns. */
export const HEADER = -1;
/** The two columns before the bodies: the task itself, and its time. */
export const TASK = 0;
export const TIME = 1;
/** The column of the first body. */
export const BODIES = 2;

/** The cell that a person comes to first: that of the first task and the first body. */
export function firstPlace(rows: readonly { kind: string }[], bodies: number): Place {
  const row = rows.findIndex(({ kind }) => kind === 'task');
  return { row: Math.max(row, 0), column: bodies > 0 ? BODIES : TASK };
}

/** How far the places of a grid go. */
export interface Bounds {
  rows: number;
  columns: number;
  hasTimes: boolean;
  /** So many rows fill a screen. */
  page: number;
}

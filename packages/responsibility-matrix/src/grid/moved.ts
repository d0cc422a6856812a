import { HEADER, TIME, type Bounds, type Place } from './place.js';

/** The place itself where it lies within the bounds, else the nearest. */
export function within({ row, column }: Place, { rows, columns }: Bounds): Place {
  return {
    row: Math.max(HEADER, Math.min(row, rows)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

/** The same, with header and totals left out. */
function withinRows({ row, column }: Place, bounds: Bounds): Place {
  return within({ row: Math.max(0, Math.min(row, bounds.rows - 1)), column }, bounds);
}

/** A column beside another; times that are not shown are passed over. */
function beside(column: number, step: -1 | 1, { hasTimes }: Bounds): number {
  const next = column + step;
  return next === TIME && !hasTimes ? next + step : next;
}

/** Where a key leads within a grid, as the ARIA Authoring Practices have it; null for a key that does not move. */
export function moved(from: Place, key: string, control: boolean, bounds: Bounds): Place | null {
  const { row, column } = from;
  const last = { row: bounds.rows - 1, column: bounds.columns - 1 };
  switch (key) {
    case 'ArrowUp':
      return within({ row: control ? 0 : row - 1, column }, bounds);
    case 'ArrowDown':
      return within({ row: control ? last.row : row + 1, column }, bounds);
    case 'ArrowLeft':
      return within({ row, column: control ? 0 : beside(column, -1, bounds) }, bounds);
    case 'ArrowRight':
      return within({ row, column: control ? last.column : beside(column, 1, bounds) }, bounds);
    case 'Home':
      return control ? withinRows({ row: 0, column: 0 }, bounds) : { row, column: 0 };
    case 'End':
      return control ? withinRows(last, bounds) : { row, column: last.column };
    case 'PageUp':
      return withinRows({ row: row - bounds.page, column }, bounds);
    case 'PageDown':
      return withinRows({ row: row + bounds.page, column }, bounds);
    default:
      return null;
  }
}

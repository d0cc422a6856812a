import { clipboardTexts, copyCells, type CellRange, type MatrixShape } from '@phoihop/plan/matrix';
import { BODIES } from '../grid/place.js';
import { bodiesIn, type Range } from '../grid/range.js';

/** A range as the plan counts its bodies, from the first one on; null where it holds none. */
export function cellsOf(range: Range): CellRange | null {
  const bodies = bodiesIn(range);
  if (!bodies || bodies.top < 0) return null;
  return { ...bodies, left: bodies.left - BODIES, right: bodies.right - BODIES };
}

/**
 * Puts cells on the clipboard as text and as a table, by its event, which every browser has on plain http, too.
 * @returns how many cells
 */
export function copyTo(event: ClipboardEvent, shape: MatrixShape, range: Range): number {
  const cells = cellsOf(range);
  const { clipboardData } = event;
  if (!cells || !clipboardData) return 0;
  const { text, html } = clipboardTexts(copyCells(shape, cells));
  clipboardData.setData('text/plain', text);
  clipboardData.setData('text/html', html);
  event.preventDefault();
  return (cells.bottom - cells.top + 1) * (cells.right - cells.left + 1);
}

import type { Place } from './grid-view.js';

export interface Bounds {
  rows: number;
  columns: number;
  /** So many rows are a page. */
  page: number;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/** Where a key leads; undefined where it is none that moves. The row of headings is -1. */
export function moved(
  { row, column }: Place,
  { key, ctrlKey, metaKey }: Key,
  bounds: Bounds,
): Place | undefined {
  const isFar = ctrlKey || metaKey;
  const last = { row: bounds.rows - 1, column: bounds.columns - 1 };
  const within = (to: number): number => Math.max(-1, Math.min(last.row, to));
  switch (key) {
    case 'ArrowUp':
      return { row: within(isFar ? 0 : row - 1), column };
    case 'ArrowDown':
      return { row: within(isFar ? last.row : row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(last.column, column + 1) };
    case 'PageUp':
      return { row: Math.max(0, within(row - bounds.page)), column };
    case 'PageDown':
      return { row: within(row + bounds.page), column };
    case 'Home':
      return isFar ? { row: Math.min(0, last.row), column: 0 } : { row, column: 0 };
    case 'End':
      return isFar ? { row: last.row, column: last.column } : { row, column: last.column };
    default:
      return undefined;
  }
}

export type KeyGesture = 'open' | 'toggle' | 'choose-all' | 'choose-none' | 'undo' | 'redo';

/** What a key asks for, beside moving. */
export function gestureOf(event: Key & Pick<KeyboardEvent, 'shiftKey'>): KeyGesture | undefined {
  const { key, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === 'a') return 'choose-all';
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    return letter === 'y' ? 'redo' : undefined;
  }
  if (key === 'Enter') return 'open';
  if (key === ' ') return 'toggle';
  return key === 'Escape' ? 'choose-none' : undefined;
}

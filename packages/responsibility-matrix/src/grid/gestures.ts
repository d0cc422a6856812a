import type { Role } from '@phoihop/plan';
import type { Range } from './range.js';

/** What a person wants of the cells that are selected. */
export type Gesture =
  | { kind: 'role'; role: Role }
  | { kind: 'clear' | 'menu' | 'fill-down' | 'undo' | 'redo' | 'toggle' | 'go' }
  | { kind: 'fill'; from: Range; to: Range }
  | { kind: 'move-column'; column: number; to: number }
  | { kind: 'copy' | 'cut'; event: ClipboardEvent }
  | { kind: 'paste'; copied: CopiedTable };

/** A table on the clipboard; each may be empty. */
export interface CopiedTable {
  /** As spreadsheets write it: tabs between cells. */
  text: string;
  html: string;
}

/** A key, as far as it tells what is wanted. */
export interface Key {
  key: string;
  code: string;
  control: boolean;
  shift: boolean;
  alt: boolean;
}

export function keyOf(event: KeyboardEvent): Key {
  const { key, code, shiftKey: shift, altKey: alt } = event;
  return { key, code, control: event.ctrlKey || event.metaKey, shift, alt };
}

/** What `keyCode` says of a key that an input method has taken for itself. Nothing else says it in every browser. */
const TAKEN = 229;

/**
 * Whether an input method that composes has taken a key for itself. One that it hands on in the midst of composing, as
 * Unikey of ibus does with an arrow on a slow machine, is meant for the grid: what is composed has been taken already.
 */
export function isTaken({ isComposing, keyCode }: { isComposing: boolean; keyCode: number }): boolean {
  return isComposing && keyCode === TAKEN;
}

/** The gesture of a key that neither moves nor types; null for any other. */
export function gestureOf({
  key,
  control,
  shift,
  alt,
}: Key): Gesture['kind'] | 'all' | 'row' | 'column' | null {
  if (alt) return key === 'ArrowDown' || key === 'ArrowUp' ? 'menu' : null;
  if (control) {
    if (key === ' ') return 'column';
    switch (key.toLowerCase()) {
      case 'a':
        return 'all';
      case 'd':
        return 'fill-down';
      case 'y':
        return 'redo';
      case 'z':
        return shift ? 'redo' : 'undo';
      default:
        return null;
    }
  }
  switch (key) {
    case 'Delete':
    case 'Backspace':
      return 'clear';
    case 'Enter':
    case 'F2':
      return 'menu';
    case ' ':
      return shift ? 'row' : 'toggle';
    default:
      return null;
  }
}

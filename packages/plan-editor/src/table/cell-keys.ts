import { outlineKey } from '../outline-keys.js';

/** What a key asks for in a cell; Word's own keys where Word has them. */
export type CellKey = 'undo' | 'redo' | 'next' | 'previous' | 'below' | 'above' | 'leave';

type Field = Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>;

/** The meaning of a key; null where the field itself is to handle it, always so during a composition. */
export function keyInCell(event: KeyboardEvent, field: Field): CellKey | null {
  const { value, selectionStart, selectionEnd } = field;
  const caret = selectionStart === selectionEnd;
  const atStart = caret && selectionStart === 0;
  const atEnd = caret && selectionEnd === value.length;
  const meaning = outlineKey(event, { atStart, atEnd }, false);
  if (meaning === 'undo' || meaning === 'redo') return meaning;
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return null;
  switch (event.key) {
    case 'Tab':
      return event.shiftKey ? 'previous' : 'next';
    case 'Enter':
      return event.shiftKey ? null : 'below';
    case 'Escape':
      return 'leave';
    case 'ArrowDown':
      return atEnd ? 'below' : null;
    case 'ArrowUp':
      return atStart ? 'above' : null;
    case 'ArrowRight':
      return atEnd && !event.shiftKey ? 'next' : null;
    case 'ArrowLeft':
      return atStart && !event.shiftKey ? 'previous' : null;
    default:
      return null;
  }
}

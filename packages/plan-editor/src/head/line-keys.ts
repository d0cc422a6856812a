import { outlineKey } from '../outline-keys.js';

/** What a key asks for in a line of head or foot. */
export type LineKey = 'undo' | 'redo' | 'next' | 'previous' | 'split' | 'join' | 'move-up' | 'move-down';

/** What differs from line to line: whether it may have several lines, and whether it is one of a list. */
export interface LineKind {
  lines: boolean;
  list: boolean;
}

type Field = Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>;

/** The meaning of a key; null where the field itself is to handle it, always so during a composition. */
export function headLineKey(event: KeyboardEvent, field: Field, { lines, list }: LineKind): LineKey | null {
  const { value, selectionStart, selectionEnd } = field;
  const caret = selectionStart === selectionEnd;
  const atStart = caret && selectionStart === 0;
  const atEnd = caret && selectionEnd === value.length;
  const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.isComposing;
  if (plain && event.key === 'ArrowDown' && atEnd) return 'next';
  if (plain && event.key === 'ArrowUp' && atStart) return 'previous';
  // Tab is left to the page: it goes from field to field.
  const meaning = outlineKey(event, { atStart, atEnd }, true);
  switch (meaning) {
    case 'undo':
    case 'redo':
      return meaning;
    case 'split':
      if (list) return 'split';
      return lines ? null : 'next';
    case 'join':
    case 'move-up':
    case 'move-down':
      return list ? meaning : null;
    default:
      return null;
  }
}

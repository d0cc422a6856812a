/** What a key means in a line; undefined for what the field does by itself. */
export type LineKey = 'undo' | 'redo' | 'up' | 'down' | 'split' | 'join';

/** Keys of a line of Nơi nhận, as in the foot of the paper. */
export function lineKey(event: KeyboardEvent, field: HTMLTextAreaElement): LineKey | undefined {
  if (event.isComposing) return undefined;
  const command = (event.ctrlKey || event.metaKey) && !event.altKey;
  const key = event.key.toLowerCase();
  if (command && (key === 'y' || (key === 'z' && event.shiftKey))) return 'redo';
  if (command && key === 'z') return 'undo';
  if (event.altKey && event.key === 'ArrowUp') return 'up';
  if (event.altKey && event.key === 'ArrowDown') return 'down';
  if (event.key === 'Enter') return 'split';
  const atStart = field.selectionStart === 0 && field.selectionEnd === 0;
  return event.key === 'Backspace' && atStart && !command ? 'join' : undefined;
}

/** What a key asks for in the text of a plan; Word's own keys where Word has them. */
export type OutlineKey =
  | 'undo'
  | 'redo'
  | 'split'
  | 'join'
  | 'join-next'
  | 'indent'
  | 'outdent'
  | 'move-up'
  | 'move-down'
  | 'remove'
  | 'release-tab';

/** The caret in a field: whether it is a mere caret, and whether it stands at an end of the text. */
export interface Caret {
  atStart: boolean;
  atEnd: boolean;
}

type Key = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>;

/** What `key` says of a key that an input method has taken, in Chromium and on phones. */
const TAKEN_BY_INPUT_METHOD: readonly string[] = ['Process', 'Unidentified'];

/**
 * The meaning of a key. Null where the field itself is to handle it; always so during a composition, where
 * Enter and the arrows belong to the input method. `tabLeaves` is set once Esc was pressed: then Tab moves on
 * as everywhere else in the page (WCAG 2.1.2).
 */
export function outlineKey(event: Key, caret: Caret, tabLeaves: boolean): OutlineKey | null {
  const key = keyOf(event);
  if (event.isComposing || TAKEN_BY_INPUT_METHOD.includes(key)) return null;
  const control = event.ctrlKey || event.metaKey;
  const { altKey, shiftKey } = event;
  switch (key) {
    case 'Enter':
      return control || altKey || shiftKey ? null : 'split';
    case 'Backspace':
      return caret.atStart && !control && !altKey ? 'join' : null;
    case 'Tab':
      if (tabLeaves || control || altKey) return null;
      return shiftKey ? 'outdent' : 'indent';
    case 'Escape':
      return 'release-tab';
    case 'Delete':
      if (control && shiftKey) return 'remove';
      return caret.atEnd && !control && !altKey && !shiftKey ? 'join-next' : null;
    case 'ArrowUp':
      return altKey ? 'move-up' : null;
    case 'ArrowDown':
      return altKey ? 'move-down' : null;
    case 'ArrowLeft':
      return altKey && shiftKey ? 'outdent' : null;
    case 'ArrowRight':
      return altKey && shiftKey ? 'indent' : null;
    case 'z':
    case 'Z':
      if (!control || altKey) return null;
      return shiftKey ? 'redo' : 'undo';
    case 'y':
    case 'Y':
      return control && !altKey ? 'redo' : null;
    default:
      return null;
  }
}

/** WebKitGTK has no name for Shift+Tab, and says which key it was all the same. */
function keyOf({ key, code }: Key): string {
  return key === 'Unidentified' && code === 'Tab' ? 'Tab' : key;
}

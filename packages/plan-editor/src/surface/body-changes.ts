// Loaded beside the surface: what changes more than the words of one item, by the plan or by a person.
import type { EditorState, Transaction } from 'prosemirror-state';

export { restructured } from './restructured.js';
export { bringTo } from './sync.js';

/**
 * What the browser itself would have done with a key that was kept: a letter goes in, or the one beside the caret out. A
 * word that was composed goes in whole.
 */
export function pressed({ tr, selection }: EditorState, kept: KeyboardEvent | string): Transaction {
  if (typeof kept === 'string') return tr.insertText(kept).scrollIntoView();
  const { key } = kept;
  if (key.length === 1) return tr.insertText(key).scrollIntoView();
  const { $from, $to, empty } = selection;
  const before = empty && key === 'Backspace' && $from.parentOffset > 0 ? 1 : 0;
  const behind = empty && key === 'Delete' && $to.parentOffset < $to.parent.content.size ? 1 : 0;
  return tr.delete(selection.from - before, selection.to + behind).scrollIntoView();
}

import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/**
 * The first letter of a blank item goes in by a transaction: where a page is not drawn at once, Chromium leaves
 * the caret before a letter that it has put into an empty block itself.
 */
export function intoBlank(view: EditorView, event: InputEvent): boolean {
  const { selection, tr } = view.state;
  const blank = selection.empty && selection.$head.depth > 0 && selection.$head.parent.content.size === 0;
  if (!blank || event.inputType !== 'insertText' || event.isComposing || !event.data) return false;
  event.preventDefault();
  view.dispatch(tr.insertText(event.data).scrollIntoView());
  return true;
}

/** The whole body: what a browser selects by itself ends where it has not laid the text out. */
export function selectAll(view: EditorView): true {
  const { doc, tr } = view.state;
  view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(0), doc.resolve(doc.content.size))));
  return true;
}

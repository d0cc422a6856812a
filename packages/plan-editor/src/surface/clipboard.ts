import type { htmlOfItems, plainTextOfItems } from '@phoihop/document/copy';
import type { Item } from '@phoihop/plan';
import { DOMParser, DOMSerializer, Slice } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { EditorProps, EditorView } from 'prosemirror-view';
import { eachBlock } from './body.js';
import { attributesOf, marksOf } from './item-node.js';
import { schema } from './schema.js';

/** What the surface asks of the editor around it when something is copied or pasted. */
export interface ClipboardHost {
  readonly htmlOfItems: typeof htmlOfItems;
  readonly plainTextOfItems: typeof plainTextOfItems;
  pasted: (clipboard: Clipping) => void;
}

/** What was on the clipboard; empty where it was not of that kind. */
export interface Clipping {
  html: string;
  text: string;
}

/** What is selected, as items: one that is selected from its beginning brings its label. */
export function selectedItems({ doc, selection }: EditorState): Item[] {
  const items: Item[] = [];
  const { from, to } = selection;
  eachBlock(doc, (block, at) => {
    const start = Math.max(0, from - at - 1);
    const end = Math.min(block.content.size, to - at - 1);
    if (start > end || to < at + 1) return;
    const { id, level, label, table } = attributesOf(block);
    const piece = block.cut(start, end);
    const marks = marksOf(piece);
    const whole = start === 0 && (end === block.content.size || to > at + block.nodeSize);
    items.push({
      id,
      level,
      label: start === 0 && (whole || items.length > 0) ? label : null,
      text: piece.textContent,
      ...(marks.length > 0 ? { marks } : {}),
      ...(table && whole ? { table } : {}),
    });
  });
  return items;
}

/** What the view would make of pasted markup by itself is of no use here. */
class NoSlices extends DOMParser {
  override parseSlice(): Slice {
    return Slice.empty;
  }
}

/** Words without structure go in at once, as they are typed; a line break or markup means that they are read. */
function isPlainWords(text: string, html: string): boolean {
  return text !== '' && !text.includes('\n') && !text.includes('\t') && html === '';
}

/** Copying and pasting: out come clean markup and text with numbers; in comes what reading makes of it. */
export function clipboardProps(host: ClipboardHost, state: () => EditorState): EditorProps {
  // One of its own: the schema's is shared by every surface.
  const serializer = new DOMSerializer(
    DOMSerializer.nodesFromSchema(schema),
    DOMSerializer.marksFromSchema(schema),
  );
  serializer.serializeFragment = (_fragment, options = {}) =>
    host.htmlOfItems(selectedItems(state()), options.document ?? document);
  return {
    clipboardSerializer: serializer,
    clipboardTextSerializer: () => host.plainTextOfItems(selectedItems(state())),
    // The view parses markup as it is, and a page's policy reports each style in it; ours is read below.
    transformPastedHTML: () => '',
    clipboardParser: new NoSlices(schema, []),
    handlePaste(view: EditorView, event: ClipboardEvent) {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const html = event.clipboardData?.getData('text/html') ?? '';
      if (isPlainWords(text, html)) {
        view.dispatch(view.state.tr.insertText(text).scrollIntoView());
      } else if (html || text) host.pasted({ html, text });
      return true;
    },
    handleDrop(view: EditorView, event: DragEvent, _slice, moved) {
      if (moved) return false;
      const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (!place || text === '') return true;
      view.focus();
      host.pasted({ html: '', text });
      return true;
    },
  };
}

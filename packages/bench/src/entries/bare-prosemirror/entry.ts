import type { PlanFile } from '@phoihop/plan';
import { Schema } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { EditorEntry } from '../../page/bench-entry.ts';
import { putOnPaper } from '../paper.ts';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
});

let view: EditorView;
let middle = 0;

/** The floor: ProseMirror's view with the same paragraphs and no plugin at all. */
export const entry: EditorEntry<PlanFile> = {
  open(host, { plan }) {
    const paper = putOnPaper(host);
    const paragraphs = plan.items.map(({ label, text }) =>
      schema.node('paragraph', null, schema.text(`${label ?? ''} ${text}`.trim())),
    );
    middle = Math.floor(paragraphs.length / 2);
    const doc = schema.node('doc', null, paragraphs);
    view = new EditorView(paper, { state: EditorState.create({ doc }) });
    return Promise.resolve();
  },
  placeCaret() {
    const { doc, tr } = view.state;
    let at = 1;
    for (const paragraph of doc.children.slice(0, middle)) at += paragraph.nodeSize;
    view.focus();
    view.dispatch(
      tr.setSelection(TextSelection.create(doc, at + doc.child(middle).content.size)).scrollIntoView(),
    );
  },
  textAtCaret: () => view.dom.children[middle]?.textContent ?? '',
};

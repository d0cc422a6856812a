import type { NodeView, ViewMutationRecord } from 'prosemirror-view';

/** A chunk in the page. What is written on its own element, as the height that is kept for it, is no change of the text. */
export class ChunkView implements NodeView {
  readonly dom = document.createElement('div');
  readonly contentDOM = this.dom;

  constructor() {
    this.dom.className = 'chunk';
  }

  ignoreMutation({ type, target }: ViewMutationRecord): boolean {
    return type === 'attributes' && target === this.dom;
  }
}

import type { TextHarness } from './text.harness.js';

/** A selection as the root of a widget gives it; Firefox and Safari give it at the document only. */
interface RootWithSelection {
  getSelection?: () => Selection | null;
}

/** Safari tells what is selected in a shadow root to those who hold it; its first version took the root bare. */
interface SelectionAcrossRoots {
  getComposedRanges?: (roots: { shadowRoots: ShadowRoot[] } | ShadowRoot) => StaticRange[];
}

/** The selection inside a shadow root, where `getSelection` gives its host only. */
function composedRange(root: ShadowRoot, selection: Selection): StaticRange | null {
  const { getComposedRanges } = selection as SelectionAcrossRoots;
  if (!getComposedRanges) return null;
  try {
    return getComposedRanges.call(selection, { shadowRoots: [root] })[0] ?? null;
  } catch {
    return getComposedRanges.call(selection, root)[0] ?? null;
  }
}

/** A block of a document that is edited as a whole, as a person meets it. */
export class BlockHarness implements TextHarness {
  /** `field` is the block, `surface` the element that can be edited. */
  constructor(
    readonly field: HTMLElement,
    readonly surface: HTMLElement,
  ) {}

  /** The text that can be edited: what is shown of a table below it is not. */
  get value(): string {
    return this.#texts()
      .map((text) => text.data)
      .join('');
  }

  get caret(): number | null {
    const selected = this.#selected;
    if (!selected || !this.field.contains(selected.endContainer)) return null;
    const range = document.createRange();
    range.setStart(this.field, 0);
    range.setEnd(selected.endContainer, selected.endOffset);
    return range.toString().length;
  }

  get focused(): boolean {
    const root = this.field.getRootNode() as Document | ShadowRoot;
    return root.activeElement === this.surface && this.caret !== null;
  }

  place(caret: number | 'end'): void {
    this.surface.focus();
    let rest = caret === 'end' ? this.value.length : caret;
    for (const text of this.#texts()) {
      if (rest <= text.length) {
        this.#collapse(text, rest);
        return;
      }
      rest -= text.length;
    }
    this.#collapse(this.field, 0);
  }

  /** As a browser does it: the text goes into the page at the caret, and the editor is told of it. */
  type(text: string): void {
    const selected = this.#selected;
    if (!selected) return;
    const range = document.createRange();
    range.setStart(selected.startContainer, selected.startOffset);
    range.setEnd(selected.endContainer, selected.endOffset);
    range.deleteContents();
    const { startContainer: node, startOffset: offset } = range;
    if (node instanceof Text) {
      node.insertData(offset, text);
      this.#collapse(node, offset + text.length);
    } else {
      const added = document.createTextNode(text);
      node.insertBefore(added, node.childNodes[offset] ?? null);
      this.#collapse(added, text.length);
    }
    this.#fire(
      new InputEvent('input', { data: text, inputType: 'insertText', bubbles: true, composed: true }),
    );
  }

  compose(text: string): void {
    this.#fire(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    this.type(text);
  }

  composed(): void {
    this.#fire(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
  }

  leave(): void {
    this.surface.blur();
    if (!document.hasFocus()) this.#fire(new FocusEvent('blur', { composed: true }));
  }

  /** What is selected in the surface; null where nothing is. */
  get #selected(): AbstractRange | null {
    const root = this.field.getRootNode() as Node & RootWithSelection;
    const selection = root.getSelection?.() ?? document.getSelection();
    if (!selection || selection.rangeCount === 0) return null;
    if (this.surface.contains(selection.focusNode)) return selection.getRangeAt(0);
    return root instanceof ShadowRoot ? composedRange(root, selection) : null;
  }

  #texts(): Text[] {
    const walker = document.createTreeWalker(this.field, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('[contenteditable="false"]')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts;
  }

  #collapse(node: Node, offset: number): void {
    document.getSelection()?.collapse(node, offset);
    document.dispatchEvent(new Event('selectionchange'));
  }

  #fire(event: Event): void {
    this.surface.dispatchEvent(event);
  }
}

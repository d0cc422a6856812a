import type { TextHarness } from './text.harness.js';

/** A selection as the root of a widget gives it; Firefox and Safari give it at the document only. */
interface RootWithSelection {
  getSelection?: () => Selection | null;
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
    const selection = this.#selection;
    const node = selection?.focusNode;
    if (!selection || !node || !this.field.contains(node)) return null;
    const range = document.createRange();
    range.setStart(this.field, 0);
    range.setEnd(node, selection.focusOffset);
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
    const selection = this.#selection;
    if (!selection?.focusNode) return;
    selection.getRangeAt(0).deleteContents();
    const { focusNode, focusOffset } = selection;
    if (focusNode instanceof Text) {
      focusNode.insertData(focusOffset, text);
      this.#collapse(focusNode, focusOffset + text.length);
    } else {
      const added = document.createTextNode(text);
      focusNode.insertBefore(added, focusNode.childNodes[focusOffset] ?? null);
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

  get #selection(): Selection | null {
    const root = this.field.getRootNode() as Node & RootWithSelection;
    return root.getSelection?.() ?? document.getSelection();
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

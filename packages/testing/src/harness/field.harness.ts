import type { TextHarness } from './text.harness.js';

/** A text field as a person meets it: a caret, typing at it, leaving it. */
export class FieldHarness implements TextHarness {
  constructor(readonly field: HTMLInputElement | HTMLTextAreaElement) {}

  get value(): string {
    return this.field.value;
  }

  /** Offset of the caret (UTF-16). */
  get caret(): number | null {
    return this.field.selectionStart;
  }

  get focused(): boolean {
    const root = this.field.getRootNode() as Document | ShadowRoot;
    return root.activeElement === this.field;
  }

  place(caret: number | 'end'): void {
    const offset = caret === 'end' ? this.field.value.length : caret;
    this.field.focus();
    this.#tellFocus('focus');
    this.field.setSelectionRange(offset, offset);
  }

  /** Types at the caret. */
  type(text: string): void {
    const { selectionStart, selectionEnd, value } = this.field;
    this.field.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
    this.#fire(
      new InputEvent('input', { data: text, inputType: 'insertText', bubbles: true, composed: true }),
    );
  }

  /** Begins to compose a word, as Unikey or a phone's keyboard does: the field holds it, half made. */
  compose(text: string): void {
    this.#fire(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    this.type(text);
  }

  /** The input method is done: what was composed since stays. */
  composed(): void {
    this.#fire(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
  }

  leave(): void {
    this.field.blur();
    this.#tellFocus('blur');
  }

  /** A frame that the window's focus has not reached tells neither of these by itself. */
  #tellFocus(type: 'focus' | 'blur'): void {
    if (!this.field.ownerDocument.hasFocus()) this.#fire(new FocusEvent(type, { composed: true }));
  }

  #fire(event: Event): void {
    this.field.dispatchEvent(event);
  }
}

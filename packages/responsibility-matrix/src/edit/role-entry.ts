import type { Role } from '@phoihop/plan';
import { roleTyped } from './role-letters.js';

/**
 * The field into which letters of roles are typed. It stands in the cell that has the focus and shows nothing of its
 * own: an input method composes in it as in any field, whether its keys say 229, it composes, or sends Backspaces
 * and letters. To a screen reader it is a combo box: a letter chooses, and the list of roles can be opened.
 */
export class RoleEntry {
  readonly element = document.createElement('input');
  readonly #typed: (role: Role) => void;

  constructor(typed: (role: Role) => void) {
    const { element } = this;
    this.#typed = typed;
    element.className = 'entry';
    element.autocomplete = 'off';
    element.spellcheck = false;
    element.inputMode = 'none';
    for (const [name, value] of Object.entries({
      role: 'combobox',
      autocapitalize: 'off',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-autocomplete': 'none',
    }))
      element.setAttribute(name, value);
    element.addEventListener('input', this.#onInput);
    element.addEventListener('compositionend', this.#onComposed);
  }

  /** Whether an input method is at work in it. */
  composing = false;

  /**
   * Puts the field into a cell. What is being composed has been taken, and ends here: nothing tells the field of it.
   * @param name what the cell holds, as a screen reader says it
   */
  enter(cell: HTMLElement, name: string): void {
    if (this.element.parentElement !== cell) {
      this.composing = false;
      this.element.value = '';
      cell.append(this.element);
    }
    this.element.setAttribute('aria-label', name);
  }

  readonly #onInput = (event: Event): void => {
    this.composing = event instanceof InputEvent && event.isComposing;
    const role = roleTyped(this.element.value);
    if (!this.composing) this.element.value = '';
    if (role) this.#typed(role);
  };

  readonly #onComposed = (): void => {
    this.composing = false;
    this.element.value = '';
  };
}

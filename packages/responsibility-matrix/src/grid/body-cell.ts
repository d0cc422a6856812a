import { made, roleLetters, setLength } from '@phoihop/kit';
import type { Role } from '@phoihop/plan';
import type { CellContent } from './grid-model.js';
import { BODIES } from './place.js';

function glyphOf(role: Role): HTMLElement {
  const glyph = document.createElement('span');
  glyph.className = 'role-glyph';
  glyph.dataset.role = role;
  glyph.textContent = roleLetters[role];
  return glyph;
}

function countOf(role: Role, count: number): HTMLElement {
  const counted = document.createElement('span');
  counted.className = 'counted';
  counted.dataset.role = role;
  counted.textContent = String(count);
  return counted;
}

/** Several letters or figures say nothing when they are read as one word: they are drawn, and the name of the cell is read. */
function drawOnly(glyph: HTMLElement): void {
  glyph.dataset.shown = glyph.textContent;
  glyph.textContent = '';
}

/** A cell in the page: one element while it is empty. It is written to only where what it shows is another. */
export class BodyCell {
  readonly element = made('cell', 'gridcell');
  #column = -1;
  #width = 0;
  #key = '';
  #glyphs: HTMLElement[] = [];

  constructor() {
    this.element.tabIndex = -1;
  }

  /** @param column counted from that of the first body */
  show(column: number, width: number, begins: boolean, content: CellContent): void {
    if (this.element.hidden) this.element.hidden = false;
    if (column !== this.#column || width !== this.#width) {
      this.#width = width;
      this.#column = column;
      this.element.classList.toggle('begins', begins);
      this.element.setAttribute('aria-colindex', String(column + BODIES + 1));
      setLength(this.element, 'inset-inline-start', column * width);
    }
    if (content.key === this.#key) return;
    this.#key = content.key;
    this.#paint(content);
  }

  #paint({ roles, counts, inherited = false, faulty = false, name }: CellContent): void {
    const { element } = this;
    element.classList.toggle('inherited', inherited);
    element.classList.toggle('faulty', faulty);
    const only = roles.length === 1 && !counts ? roles[0] : undefined;
    const glyph = this.#glyphs.length === 1 ? this.#glyphs[0] : undefined;
    const letter = glyph?.className === 'role-glyph' ? glyph.firstChild : null;
    if (only && glyph && letter instanceof Text) {
      glyph.setAttribute('data-role', only);
      letter.data = roleLetters[only];
    } else {
      for (const each of this.#glyphs) each.remove();
      this.#glyphs = counts ? counts.map((each) => countOf(each.role, each.count)) : roles.map(glyphOf);
      if (this.#glyphs.length > 1) this.#glyphs.forEach(drawOnly);
      // The field into which roles are typed stays where it is: it would lose the focus.
      element.prepend(...this.#glyphs);
    }
    if (name === '') element.removeAttribute('aria-label');
    else element.setAttribute('aria-label', name);
  }
}

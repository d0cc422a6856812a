import { made, Ring, setLength, write } from '@phoihop/kit';
import { hideOutside } from './hide-outside.js';
import type { GridColumn, GridModel } from './grid-model.js';
import type { RowSetting } from './grid-row.js';
import { BODIES, TASK } from './place.js';

/** Writes a name that may break at its blanks, and before `&`. */
function writeName(place: HTMLElement, name: string): void {
  const parts = name.split(/(?=&)/u);
  place.replaceChildren(
    ...parts.flatMap((part, at) => (at > 0 ? [document.createElement('wbr'), part] : [part])),
  );
}

/** The header of a column: its short name; the whole one is said, and shown when the pointer rests. */
class HeadCell {
  readonly element = made('name', 'columnheader');
  readonly #short = made('short');
  readonly #other = made('other-name');

  constructor() {
    this.element.append(this.#short, this.#other);
  }

  show(column: number, width: number, { short, name: own, other, begins }: GridColumn): void {
    const name = other?.name ?? own;
    const { element } = this;
    element.classList.toggle('begins', begins);
    element.tabIndex = -1;
    element.hidden = false;
    element.setAttribute('aria-colindex', String(column + BODIES + 1));
    setLength(element, 'inset-inline-start', column * width);
    writeName(this.#short, short);
    writeName(this.#other, other?.short ?? '');
    element.title = name;
    element.setAttribute('aria-label', name);
  }
}

/** What stands above the rows: groups of columns, and the columns. */
export class GridHead {
  readonly element = made('head', 'rowgroup');
  readonly names: Ring<HeadCell>;
  readonly #groups = made('groups', 'row');
  readonly #corner = made('corner', 'columnheader');
  readonly #cornerText = document.createTextNode('');
  readonly #taskName = made('task-name', 'columnheader');
  readonly #timeName = made('time-name', 'columnheader');

  constructor() {
    const row = made('names', 'row');
    const fixed = made('fixed');
    this.#groups.setAttribute('aria-rowindex', '1');
    row.setAttribute('aria-rowindex', '2');
    this.#corner.setAttribute('aria-colindex', '1');
    this.#corner.setAttribute('aria-colspan', '2');
    this.#corner.append(this.#cornerText);
    this.#taskName.setAttribute('aria-colindex', '1');
    this.#timeName.setAttribute('aria-colindex', '2');
    this.#taskName.tabIndex = -1;
    this.#timeName.tabIndex = -1;
    fixed.append(this.#taskName, this.#timeName);
    row.append(fixed);
    this.element.append(this.#groups, row);
    this.names = new Ring(() => {
      const cell = new HeadCell();
      row.append(cell.element);
      return cell;
    });
  }

  /** The header of the task or its time. */
  fixedAt(column: number): HTMLElement {
    return column === TASK ? this.#taskName : this.#timeName;
  }

  show({ model, columns, width }: RowSetting, anew: boolean): void {
    if (anew) this.#showFixed(model, width);
    this.names.show(
      columns,
      (cell, at) => {
        const column = model.columns[at];
        if (column) cell.show(at, width, column);
      },
      anew,
    );
    if (anew) hideOutside(this.names, columns);
  }

  #showFixed(model: GridModel, width: number): void {
    write(this.#cornerText, model.corner);
    this.#taskName.textContent = model.taskLabel;
    this.#timeName.textContent = model.timeLabel;
    const groups = model.groups.map(({ label, first, count }) => {
      const group = made('group', 'columnheader');
      group.setAttribute('aria-colindex', String(first + BODIES + 1));
      group.setAttribute('aria-colspan', String(count));
      setLength(group, 'inset-inline-start', first * width);
      setLength(group, 'inline-size', count * width);
      const text = made('group-label');
      text.textContent = group.title = label;
      group.append(text);
      return group;
    });
    this.#groups.replaceChildren(this.#corner, ...groups);
  }
}

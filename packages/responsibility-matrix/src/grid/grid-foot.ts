import { made, mark, Ring, setLength, textIn, write } from '@phoihop/kit';
import { hideOutside } from './hide-outside.js';
import type { GridColumn } from './grid-model.js';
import type { Foot, RowSetting } from './grid-row.js';
import { BODIES } from './place.js';

/** What stands below a column: how many tasks its body has. */
export interface Total {
  count: number;
  /** Shown below the figure in place of a bar; empty where there is a bar. */
  note: string;
  name: string;
  /** Shares of the widest bar, 0 to 1: lead, coordinate, all others. */
  shares: readonly [number, number, number];
}

/** What the foot shows. */
export interface FootModel {
  label: string;
  note: string;
  /** Two totals of one key look the same. */
  keyOf: (column: GridColumn) => string;
  total: (column: GridColumn) => Total;
}

/** How many tasks a body has, with a small bar of how many it leads, coordinates, or does otherwise. */
class TotalCell {
  readonly element = made('total', 'gridcell');
  readonly #count = textIn(this.element, 'count');
  readonly #note = textIn(this.element, 'none');
  readonly #bars: readonly HTMLElement[];
  #start = -1;
  #key = '';
  #shares: Total['shares'] | undefined;

  constructor() {
    const bar = made('bar');
    bar.setAttribute('aria-hidden', 'true');
    this.#bars = ['lead', 'coordinate', 'other'].map((name) => {
      const part = made(name);
      bar.append(part);
      return part;
    });
    this.element.tabIndex = -1;
    this.element.append(bar);
  }

  show(column: number, width: number, begins: boolean): void {
    const { element } = this;
    if (element.hidden) element.hidden = false;
    mark(element, 'aria-colindex', String(column + BODIES + 1));
    if (this.#start !== column * width) {
      this.#start = column * width;
      setLength(element, 'inset-inline-start', this.#start);
      element.classList.toggle('begins', begins);
    }
  }

  /** @param key tells what is shown already */
  fill(key: string, total: () => Total): void {
    if (key === this.#key) return;
    this.#key = key;
    const { element } = this;
    const { count, note, name, shares } = total();
    element.setAttribute('aria-label', name);
    element.classList.toggle('nothing', note !== '');
    // The blank parts the figure from what stands below it, where both are read as one.
    write(this.#count, `${String(count)} `);
    write(this.#note, note);
    for (const [at, bar] of this.#bars.entries())
      if (shares[at] !== this.#shares?.[at])
        bar.style.setProperty('inline-size', `${String(Math.round((shares[at] ?? 0) * 100))}%`);
    this.#shares = shares;
  }
}

/** What stands below the rows: the sum of each column. */
export class GridFoot implements Foot {
  readonly element = made('foot', 'rowgroup');
  /** What it shows; the next `show` draws it. */
  model: FootModel;
  readonly #totals: Ring<TotalCell>;
  readonly #row = made('totals', 'row');
  readonly #name = made('total-name', 'rowheader');
  readonly #label = document.createTextNode('');
  readonly #note = document.createTextNode('');

  constructor(model: FootModel) {
    this.model = model;
    const note = document.createElement('small');
    note.append(this.#note);
    this.#name.append(this.#label, note);
    this.#name.setAttribute('aria-colindex', '1');
    this.#name.setAttribute('aria-colspan', '2');
    this.#name.tabIndex = -1;
    this.#row.append(this.#name);
    this.element.append(this.#row);
    this.#totals = new Ring(() => {
      const cell = new TotalCell();
      this.#row.append(cell.element);
      return cell;
    });
  }

  cellAt(column: number): HTMLElement | undefined {
    return column < BODIES ? this.#name : this.#totals.at(column - BODIES)?.element;
  }

  show({ model, columns, width }: RowSetting, rowIndex: number, anew: boolean): void {
    if (anew) {
      mark(this.#row, 'aria-rowindex', String(rowIndex));
      write(this.#label, this.model.label);
      write(this.#note, this.model.note);
    }
    this.#totals.show(
      columns,
      (cell, at) => {
        const column = model.columns[at];
        if (!column) return;
        cell.show(at, width, column.begins);
        cell.fill(this.model.keyOf(column), () => this.model.total(column));
      },
      anew,
    );
    if (anew) hideOutside(this.#totals, columns);
  }
}

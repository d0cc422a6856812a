import { made, mark, Ring, type RowSlot, type Stretch, textIn, write } from '@phoihop/kit';
import type { MatrixRow } from '@phoihop/plan/matrix';
import { BodyCell } from './body-cell.js';
import { hideOutside } from './hide-outside.js';
import type { GridModel } from './grid-model.js';
import { lookOf } from './geometry.js';

/** Rows of the header stand before the first row. */
export const HEADER_ROWS = 2;

/** What all rows of a grid share at the moment. */
export interface RowSetting {
  model: GridModel;
  columns: Stretch;
  /** Width of a column (CSS pixels). */
  width: number;
  /** So many letters fit in a line. */
  letters: number;
}

/** What stands below the rows. */
export interface Foot {
  readonly element: HTMLElement;
  /** Its cell of a column, counted as places are. */
  cellAt: (column: number) => HTMLElement | undefined;
  /** @param anew other sums; else only columns have come into view */
  show: (setting: RowSetting, rowIndex: number, anew: boolean) => void;
}

/** A row in the page: its header, its time, and cells for the columns in view. */
export class GridRow implements RowSlot {
  readonly element = made('row', 'row');
  readonly task = made('task', 'rowheader');
  readonly time = made('time', 'gridcell');
  readonly cells: Ring<BodyCell>;
  readonly #label: Text;
  readonly #text: Text;
  readonly #note: Text;
  readonly #fault: Text;
  readonly #timeText = document.createTextNode('');
  #row: MatrixRow | undefined;
  #index = -1;
  #look = '';

  constructor() {
    const fixed = made('fixed');
    this.#label = textIn(this.task, 'label');
    this.#text = textIn(this.task, 'text');
    this.#note = textIn(this.task, 'note');
    this.#fault = textIn(this.task, 'fault');
    this.time.append(this.#timeText);
    this.task.setAttribute('aria-colindex', '1');
    this.time.setAttribute('aria-colindex', '2');
    this.task.tabIndex = -1;
    this.time.tabIndex = -1;
    fixed.append(this.task, this.time);
    this.element.append(fixed);
    this.cells = new Ring(() => {
      const cell = new BodyCell();
      this.element.append(cell.element);
      return cell;
    });
  }

  /** The row that is shown. */
  get row(): MatrixRow | undefined {
    return this.#row;
  }

  show(row: MatrixRow, index: number, setting: RowSetting): void {
    if (index !== this.#index) {
      this.#index = index;
      this.element.setAttribute('aria-rowindex', String(index + HEADER_ROWS + 1));
    }
    this.#showHead(row, setting);
    this.#row = row;
    this.showColumns(setting, true);
    hideOutside(this.cells, setting.columns);
  }

  /** Shows the columns that have come into view; with `anew`, all that are. */
  showColumns({ model, columns, width }: RowSetting, anew = false): void {
    const row = this.#row;
    if (!row) return;
    const content = model.cells(row);
    this.cells.show(
      columns,
      (cell, place) => {
        const column = model.columns[place];
        if (column) cell.show(place, width, column.begins, content(column));
      },
      anew,
    );
  }

  #showHead(row: MatrixRow, { model, letters }: RowSetting): void {
    const look = lookOf(row, letters);
    const { label, text, note, fault, time } = model.head(row);
    const folded = row.kind === 'section' ? model.isFolded(row) : null;
    const name = `row ${look} depth-${String(Math.min(row.depth, 3))}`;
    if (this.#look !== name) {
      this.#look = name;
      this.element.className = this.element.classList.contains('current') ? `${name} current` : name;
    }
    write(this.#label, label);
    write(this.#text, text);
    write(this.#note, note);
    write(this.#fault, fault);
    write(this.#timeText, time);
    mark(this.task, 'aria-expanded', folded === null ? undefined : String(!folded));
  }
}

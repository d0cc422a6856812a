import { offsetToShow } from '@phoihop/kit';
import { columnSizes } from './geometry.js';
import type { GridRow } from './grid-row.js';
import type { GridView } from './grid-view.js';
import { BODIES, TASK, TIME, type Bounds, type Place } from './place.js';

/** Where things are in a grid, and how they are brought into view: for whoever works in it, once it stands. */
export class GridPlaces {
  readonly #view: GridView;
  #current: GridRow | undefined;

  constructor(view: GridView) {
    this.#view = view;
  }

  get bounds(): Bounds {
    const { model, inView, em, widths } = this.#view.layout;
    const { rows, columns } = model ?? { rows: [], columns: [] };
    const page = Math.max(1, Math.floor(inView / (em * 2.75)));
    return { rows: rows.length, columns: columns.length + BODIES, hasTimes: widths.time > 0, page };
  }

  /** Scrolls as little as brings a place into view. */
  reveal({ row, column }: Place): void {
    const { scroll, layout } = this.#view;
    const { heights, widths, inView, model } = layout;
    const { top, left, width } = scroll.sync();
    const columns = columnSizes(model?.columns.length ?? 0, widths);
    scroll.scrollTo({
      ...(row >= 0 && row < heights.count ? { top: offsetToShow(heights, row, top, inView) } : {}),
      ...(column >= BODIES
        ? { left: offsetToShow(columns, column - BODIES, left, width - widths.task - widths.time) }
        : {}),
    });
  }

  /** Keeps the cell at a place in the page, and marks it as the current one. */
  setCurrent(place: Place): HTMLElement | undefined {
    this.#view.rows.holdFast(place.row >= 0 && place.row < this.#view.layout.heights.count ? place.row : -1);
    const row = this.#view.rows.rowAt(place.row);
    if (row !== this.#current) {
      this.#current?.element.classList.remove('current');
      this.#current?.cells.holdFast(-1);
      row?.element.classList.add('current');
      this.#current = row;
    }
    row?.cells.holdFast(place.column - BODIES);
    return this.#view.cellAt(place);
  }

  /** Calls for each cell of a body that is in the page. */
  forEachCell(call: (cell: HTMLElement, place: Place) => void): void {
    this.#view.rows.forEach((slot, row) => {
      slot.cells.forEach((cell, column) => {
        if (column >= 0) call(cell.element, { row, column: column + BODIES });
      });
    });
  }

  /** Where a row begins within the body (CSS pixels). */
  offsetOf(row: number): number {
    return this.#view.layout.heights.offsetOf(row);
  }

  /** Where a column begins within the body (CSS pixels). */
  startOf(column: number): number {
    const { task, time, body } = this.#view.layout.widths;
    if (column === TASK) return 0;
    return column === TIME ? task : task + time + (column - BODIES) * body;
  }
}

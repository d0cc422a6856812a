import { made, setLength } from '@phoihop/kit';
import type { GridPlaces } from './grid-places.js';
import type { GridView } from './grid-view.js';
import { BODIES } from './place.js';
import type { Range } from './range.js';

/** What lies over and under the cells of a grid: the column that is looked at, one that is carried, what is selected. */
export class GridMarks {
  readonly #places: GridPlaces;
  readonly #band = made('band');
  readonly #line = made('carried');

  constructor(view: GridView, places: GridPlaces) {
    this.#places = places;
    for (const each of [this.#band, this.#line]) {
      each.setAttribute('aria-hidden', 'true');
      each.hidden = true;
    }
    view.body.prepend(this.#band, this.#line);
  }

  /** Shows which column is looked at; null for none. */
  band(column: number | null): void {
    this.#band.hidden = column === null || column < BODIES;
    if (column !== null) setLength(this.#band, 'inset-inline-start', this.#places.startOf(column));
  }

  /** Shows where a column that is carried would go; null for nowhere. Columns are counted as places are. */
  carry(from: number | null, to: number | null): void {
    const isCarried = from !== null && to !== null && from !== to;
    this.#line.hidden = !isCarried;
    if (isCarried) setLength(this.#line, 'inset-inline-start', this.#places.startOf(to > from ? to + 1 : to));
  }

  /** Lays an element over a range of bodies, within the body of the grid. */
  cover(element: HTMLElement, { top, bottom, left, right }: Range): void {
    const from = this.#places.offsetOf(top);
    setLength(element, 'inset-block-start', from);
    setLength(element, 'block-size', this.#places.offsetOf(bottom + 1) - from);
    setLength(element, 'inset-inline-start', this.#places.startOf(left));
    setLength(element, 'inline-size', this.#places.startOf(right + 1) - this.#places.startOf(left));
  }
}

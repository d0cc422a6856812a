import { Ring } from './ring.js';
import { equalSizes, type Sizes } from './sizes.js';
import { stretchIn, type Stretch } from './window.js';

/** A row in the page that shows one entry after the other. */
export interface RowSlot {
  readonly element: HTMLElement;
}

export interface VirtualRowsOptions<Slot extends RowSlot> {
  /** Makes an empty row. */
  create: () => Slot;
  /** Shows an entry in a row. Called for rows that enter, and for all that are shown after `refresh`. */
  fill: (slot: Slot, index: number) => void;
  /** So many rows more than are seen, at either side. */
  overscan?: number;
}

/** So long after the last scrolling or change rows are put in order (milliseconds). */
const REST = 150;

/**
 * Many rows of which only those in view are in the page. Rows lie in a body that is as high as all of them, each at
 * its place; those that leave show what enters. The caller scrolls, and says what is in view.
 */
export class VirtualRows<Slot extends RowSlot> {
  readonly #body: HTMLElement;
  readonly #options: VirtualRowsOptions<Slot>;
  readonly #ring: Ring<Slot>;
  #sizes: Sizes = equalSizes(0, 0);
  #stretch: Stretch = { first: 0, end: 0 };
  /** The offsets between which rows are shown. */
  #seen: readonly [from: number, to: number] = [0, 0];
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(body: HTMLElement, options: VirtualRowsOptions<Slot>) {
    this.#body = body;
    this.#options = options;
    this.#ring = new Ring(() => {
      const slot = options.create();
      slot.element.hidden = true;
      body.append(slot.element);
      return slot;
    });
  }

  /** The row that shows an entry now. */
  rowAt(index: number): Slot | undefined {
    return this.#ring.at(index);
  }

  /** Calls for each row that shows an entry, or has the one that is held fast. */
  forEach(call: (slot: Slot, index: number) => void): void {
    this.#ring.forEach((slot, index) => {
      if (index >= 0) call(slot, index);
    });
  }

  /** Keeps the row of an entry in the page wherever is scrolled: the focus is in it. -1 for none. */
  holdFast(index: number): void {
    const aside = this.#ring.holdFast(index);
    if (aside) aside.element.hidden = true;
  }

  /** Other rows, or rows of other sizes. What is shown is shown anew by the next `show`. */
  resize(sizes: Sizes): void {
    this.#sizes = sizes;
    this.#body.style.setProperty('block-size', `${String(sizes.total)}px`);
  }

  /** Shows what lies between two offsets of the body. */
  show(from: number, to: number): void {
    this.#seen = [from, to];
    const stretch = stretchIn(this.#sizes, from, to, this.#options.overscan);
    if (stretch.first === this.#stretch.first && stretch.end === this.#stretch.end) return;
    this.#stretch = stretch;
    this.#ring.show(stretch, this.#fill);
    this.#rest();
  }

  /** Shows anew what is in the page and has changed, where entries stay at their places. */
  renew(hasChanged: (index: number) => boolean): void {
    this.forEach((slot, index) => {
      if (hasChanged(index)) this.#options.fill(slot, index);
    });
  }

  /**
   * Shows all anew that lies between two offsets of the body, or between those of before: what there is has changed. Rows
   * beside these follow when it rests: nobody sees them.
   */
  refresh(seen = this.#seen): void {
    this.#seen = seen;
    if (this.#ring.fast >= this.#sizes.count) this.holdFast(-1);
    this.#stretch = stretchIn(this.#sizes, ...seen);
    this.#ring.show(this.#stretch, this.#fill, true);
    this.#ring.forEach(({ element }, index) => {
      if (index < 0) element.hidden = true;
    });
    this.#rest();
  }

  /** Nothing is done later any more. */
  stop(): void {
    clearTimeout(this.#resting);
  }

  readonly #fill = (slot: Slot, index: number): void => {
    const { element } = slot;
    element.hidden = false;
    element.style.setProperty('transform', `translateY(${String(this.#sizes.offsetOf(index))}px)`);
    this.#options.fill(slot, index);
  };

  #rest(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(this.#order, REST);
  }

  /** Rows follow each other in the page as they do on the screen, for whoever reads them one by one. */
  readonly #order = (): void => {
    this.show(...this.#seen);
    const rows: { element: HTMLElement; index: number }[] = [];
    this.#ring.forEach(({ element }, index) => rows.push({ element, index }));
    rows.sort((first, second) => first.index - second.index);
    const fast = this.#ring.at(this.#ring.fast)?.element;
    // The row with the focus stays where it is, and the others go around it: moving it would take the focus away.
    let next: Element | null = null;
    for (const { element } of rows.reverse()) {
      if (element !== fast && element.nextElementSibling !== next) this.#body.insertBefore(element, next);
      next = element;
    }
  };
}

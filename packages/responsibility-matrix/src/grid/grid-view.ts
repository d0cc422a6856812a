import {
  equalSizes,
  made,
  mark,
  ScrollController,
  type ScrollView,
  setLength,
  type Sizes,
  type Stretch,
  stretchIn,
  VirtualRows,
} from '@phoihop/kit';
import type { ReactiveControllerHost } from 'lit';
import {
  columnSizes,
  heightsFor,
  type Heights,
  heightsOf,
  lettersInLine,
  lookOf,
  nameLines,
  widthsFor,
  type Widths,
} from './geometry.js';
import { GridHead } from './grid-head.js';
import type { GridModel } from './grid-model.js';
import { GridRow, HEADER_ROWS, type Foot, type RowSetting } from './grid-row.js';
import { BODIES, HEADER, TASK, TIME, type Place } from './place.js';

/** So many rows and columns more than are seen are in the page, once those that are seen have been painted. */
const OVERSCAN = { rows: 4, columns: 1 };

/** What is drawn, and in which sizes. */
export interface GridLayout {
  model: GridModel | undefined;
  widths: Widths;
  /** The size of letters (CSS pixels). */
  em: number;
  /** How high a row is, by its look. */
  looks: Heights;
  /** Those of the rows. */
  heights: Sizes;
  /** So much of the rows is seen (CSS pixels). */
  inView: number;
}

/**
 * The grid in the page: header, rows, totals, virtual in both directions. It draws a `GridModel`, scrolls, and says
 * which cell is where; it knows nothing of keys, pointers and changes.
 */
export class GridView {
  /** Scrolls; holds the grid. */
  readonly element = made('scroller');
  readonly grid = made('grid', 'grid');
  /** Holds the rows, each at its place. */
  readonly body = made('body', 'rowgroup');
  readonly #head = new GridHead();
  /** As high as what will stand below the rows. */
  readonly #footPlace = made('foot');
  readonly rows = new VirtualRows(this.body, {
    create: () => new GridRow(),
    fill: (slot, index) => {
      const { model } = this.#layout;
      const row = model?.rows[index];
      if (row) slot.show(row, index, this.#setting(model));
    },
    overscan: OVERSCAN.rows,
  });
  readonly scroll: ScrollController;
  #foot: Foot | undefined;
  /** Called when rows or columns have come or changed their places. */
  drawn: () => void = () => undefined;
  readonly #layout: GridLayout = {
    model: undefined,
    widths: { task: 0, time: 0, body: 1 },
    em: 16,
    looks: heightsFor(16),
    heights: equalSizes(0, 1),
    inView: 0,
  };
  #columns: Stretch = { first: 0, end: 0 };
  /** So many columns more are in the page now. */
  #beside = 0;
  /** Width and letters for which all is placed as it is. */
  #laidOutFor = '';

  constructor(host: ReactiveControllerHost) {
    this.grid.append(this.#head.element, this.body, this.#footPlace);
    this.element.append(this.grid);
    this.scroll = new ScrollController(
      host,
      () => (this.element.isConnected ? this.element : null),
      (view, resized) => {
        if (resized) {
          this.#layOut(view, true);
          return;
        }
        this.#measureView();
        this.#draw(view, false);
      },
    );
  }

  get layout(): Readonly<GridLayout> {
    return this.#layout;
  }

  /** Draws the model: what is in the page and has changed. */
  update(model: GridModel): void {
    const was = this.#layout.model;
    this.#layout.model = model;
    mark(this.grid, 'aria-label', model.label);
    mark(this.grid, 'aria-rowcount', String(model.rows.length + HEADER_ROWS + 1));
    mark(this.grid, 'aria-colcount', String(model.columns.length + BODIES));
    mark(this.grid, 'aria-readonly', model.editable ? undefined : 'true');
    if (was?.columns !== model.columns || was.hasTimes !== model.hasTimes) {
      this.#layOut(this.scroll.view);
      return;
    }
    this.#beside = OVERSCAN.columns;
    const moved = !this.#sameHeights(was, model);
    if (moved) {
      this.#place(model);
      this.#measureView();
    }
    this.#draw(this.scroll.view, moved || was.version !== model.version, was);
  }

  /** Gives the grid what stands below its rows. */
  addFoot(foot: Foot): void {
    this.#foot = foot;
    this.#footPlace.replaceWith(foot.element);
  }

  /**
   * Draws the rows that are others now, and nothing else: what follows from them is drawn by the next `update`.
   * @returns false, with nothing drawn, where rows or columns have come, gone, or have another size
   */
  renew(model: GridModel): boolean {
    const was = this.#layout.model;
    if (was?.columns !== model.columns || was.version !== model.version || !this.#sameHeights(was, model))
      return false;
    this.#layout.model = model;
    this.rows.renew((index) => was.rows[index] !== model.rows[index]);
    return true;
  }

  /** The cell at a place; undefined where it is not in the page. */
  cellAt({ row, column }: Place): HTMLElement | undefined {
    const body = column - BODIES;
    if (row === HEADER) return body >= 0 ? this.#head.names.at(body)?.element : this.#head.fixedAt(column);
    if (row === this.#layout.model?.rows.length) return this.#foot?.cellAt(column);
    const slot = this.rows.rowAt(row);
    if (column === TASK) return slot?.task;
    return column === TIME ? slot?.time : slot?.cells.at(body)?.element;
  }

  /** The place that an element of the grid lies in; null where it is none. */
  placeOf(target: EventTarget | null): Place | null {
    const cell = target instanceof Element ? target.closest('[aria-colindex]') : null;
    const row = cell?.closest('[aria-rowindex]');
    if (!cell || !row || !this.grid.contains(cell)) return null;
    const column = Number(cell.getAttribute('aria-colindex')) - 1;
    return { row: Number(row.getAttribute('aria-rowindex')) - HEADER_ROWS - 1, column };
  }

  stop(): void {
    this.rows.stop();
  }

  #sizes(): Sizes {
    return columnSizes(this.#layout.model?.columns.length ?? 0, this.#layout.widths);
  }

  /** So many fit in a line of a task. */
  get #letters(): number {
    return lettersInLine(this.#layout.widths, this.#layout.em);
  }

  #setting(model: GridModel): RowSetting {
    return { model, columns: this.#columns, width: this.#layout.widths.body, letters: this.#letters };
  }

  #sameHeights(was: GridModel, { rows }: GridModel): boolean {
    if (was.rows.length !== rows.length) return false;
    const letters = this.#letters;
    return rows.every((row, index) => {
      const old = was.rows[index];
      return row === old || (old && lookOf(row, letters) === lookOf(old, letters));
    });
  }

  /** Another width, another font or other columns: all is placed anew. Another height alone shows more rows, or fewer. */
  #layOut(view: ScrollView, resized = false): void {
    const model = this.#layout.model;
    if (!model || view.width === 0) return;
    const { fontSize, scrollMarginTop } = getComputedStyle(this.grid);
    const laidOutFor = [view.width, fontSize, scrollMarginTop].join();
    if (resized && laidOutFor === this.#laidOutFor) {
      this.#measureView();
      this.#draw(view, false);
      return;
    }
    const isFirst = this.#laidOutFor === '';
    this.#laidOutFor = laidOutFor;
    // Before anything is written: until then the rows have room for all that can be seen (`grid.styles.ts`).
    if (isFirst) this.#measureView();
    this.#layout.em = parseFloat(fontSize);
    this.#layout.looks = heightsFor(parseFloat(scrollMarginTop));
    this.#layout.widths = widthsFor(view.width, this.#layout.em, model.columns.length, model.hasTimes);
    const { task, time, body } = this.#layout.widths;
    const { section, short, long } = this.#layout.looks;
    setLength(this.grid, '--_task', task);
    setLength(this.grid, '--_time', time);
    setLength(this.grid, '--_body', body);
    setLength(this.grid, '--_section', section);
    setLength(this.grid, '--_short', short);
    setLength(this.grid, '--_long', long);
    setLength(this.grid, 'inline-size', task + time + body * model.columns.length);
    const lines = nameLines(
      model.columns.map(({ short, other }) => `${short} ${other?.short ?? ''}`.trimEnd()),
      this.#layout.widths,
      this.#layout.em,
    );
    this.grid.style.setProperty('--_lines', String(lines));
    this.grid.classList.toggle('without-times', time === 0);
    this.#place(model);
    if (!isFirst) this.#measureView();
    this.#draw(view, true);
  }

  /** Places rows below each other, each as high as what it says. */
  #place({ rows }: GridModel): void {
    this.#layout.heights = heightsOf(rows, this.#letters, this.#layout.looks);
    this.rows.resize(this.#layout.heights);
  }

  /** The table is as high as its rows, up to a limit: only when they are there is it known how many are seen. */
  #measureView(): void {
    const foot = this.#foot?.element ?? this.#footPlace;
    this.#layout.inView = this.element.clientHeight - this.#head.element.offsetHeight - foot.offsetHeight;
  }

  /** @param was the model that is shown until now, where rows that are the same objects need not be drawn anew */
  #draw({ top, left, width }: ScrollView, anew: boolean, was?: GridModel): void {
    const model = this.#layout.model;
    if (!model) return;
    const { task, time } = this.#layout.widths;
    const columns = stretchIn(this.#sizes(), left, left + width - task - time, this.#beside);
    const sideways = columns.first !== this.#columns.first || columns.end !== this.#columns.end;
    this.#columns = columns;
    const setting = this.#setting(model);
    if (anew || sideways) this.#head.show(setting, anew);
    if (anew || sideways || was)
      this.#foot?.show(setting, model.rows.length + HEADER_ROWS + 1, anew || was !== undefined);
    if (sideways && !anew)
      this.rows.forEach((slot) => {
        slot.showColumns(setting);
      });
    const bottom = top + this.#layout.inView;
    if (anew) this.rows.refresh([top, bottom]);
    else {
      this.rows.show(top, bottom);
      if (was) this.rows.renew((index) => was.rows[index] !== model.rows[index]);
    }
    if (anew || sideways) this.drawn();
  }
}

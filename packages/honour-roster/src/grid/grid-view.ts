import {
  equalSizes,
  listedSizes,
  made,
  mark,
  offsetToShow,
  ScrollController,
  setLength,
  VirtualRows,
  type Sizes,
} from '@phoihop/kit';
import { render, type ReactiveControllerHost } from 'lit';
import { isGroupHead } from '../model/entries.js';
import { roomFor, tracksOf, type ColumnId, type Room } from './columns.js';
import type { GridContent } from './grid-content.js';
import { GridHead } from './grid-head.js';
import { GridRow, HEADER_ROWS } from './grid-row.js';

/** So many rows more than are seen, at either side. */
const OVERSCAN = 4;

/** Heights in em as the density has it, by the height of controls (`grid.styles.ts`). Whoever uses a finger needs more. */
const HEIGHTS = {
  fine: { row: 2.875, group: 2.5, card: 7.25 },
  coarse: { row: 3.25, group: 3, card: 7.75 },
} as const;

/** Where a cell stands: -1 is the row of headings; columns count from 0. */
export interface Place {
  row: number;
  column: number;
}

/** The table in the page: headings and rows, of which only those in view are there. It knows nothing of keys. */
export class GridView {
  /** Scrolls; holds the grid. */
  readonly element = made('scroller');
  readonly grid = made('grid', 'grid');
  readonly #head = new GridHead();
  readonly #scroll: ScrollController;
  readonly #roomChanged: () => void;
  readonly #drawn: () => void;
  readonly #icons = new Map<string, Node>();
  #body = made('body', 'rowgroup');
  #rows: VirtualRows<GridRow> | undefined;
  #content: GridContent | undefined;
  #sizes: Sizes = equalSizes(0, 1);
  #em = 14;
  /** How high a row is (CSS pixels). */
  #row = 0;
  /** How high the head of a group is (CSS pixels). */
  #group = 0;
  #room: Room = 'whole';
  #inView = 0;
  /** So much is in view where there are more rows than that; 0 while it is not known. */
  #most = 0;
  #columns: readonly ColumnId[] = [];

  /**
   * @param roomChanged called when there is room for other columns
   * @param drawn called when other rows have come into the page
   */
  constructor(host: ReactiveControllerHost, roomChanged: () => void, drawn: () => void) {
    this.#roomChanged = roomChanged;
    this.#drawn = drawn;
    this.grid.append(this.#head.element, this.#body);
    this.element.append(this.grid);
    this.#scroll = new ScrollController(
      host,
      () => (this.element.isConnected ? this.element : null),
      ({ top, width }, resized) => {
        if (resized) this.#resized(width);
        else this.#rows?.show(top, top + this.#inView);
      },
    );
  }

  get room(): Room {
    return this.#room;
  }

  /** So many rows fill what is in view. */
  get page(): number {
    return Math.max(1, Math.floor(this.#inView / (this.#row || 1)));
  }

  update(content: GridContent): void {
    const was = this.#content;
    this.#content = content;
    mark(this.grid, 'aria-label', content.label);
    mark(this.grid, 'aria-rowcount', String(content.entries.length + HEADER_ROWS));
    mark(this.grid, 'aria-colcount', String(content.columns.length));
    mark(this.grid, 'aria-multiselectable', content.selectable ? 'true' : undefined);
    const sameWords = was !== undefined && was.words === content.words && was.headings === content.headings;
    if (this.#columns !== content.columns || !this.#rows) this.#build(content);
    else if (!sameWords) this.#head.build(content);
    if (!sameWords || was.entries !== content.entries || was.columns !== content.columns) {
      // A letter more in the search takes rows away: what is left is as high as before, and asking works out all styles.
      if (!sameWords || content.entries.length >= was.entries.length) this.#measure();
      this.#layOut();
    } else
      this.#rows?.forEach((slot) => {
        slot.choose(content);
      });
    this.#head.choose(content);
  }

  /** The cell at a place; undefined where it is not in the page. */
  cellAt({ row, column }: Place): HTMLElement | undefined {
    const id = this.#columns[column];
    if (id === undefined) return undefined;
    if (row < 0) return this.#head.cells.get(id);
    const slot = this.#rows?.rowAt(row);
    return slot && isGroupHead(slot.entry) ? slot.group : slot?.cells.get(id);
  }

  /** The place that an element of the grid lies in; undefined where it is none. */
  placeOf(target: EventTarget | null): Place | undefined {
    const cell = target instanceof Element ? target.closest('[aria-colindex]') : null;
    const row = cell?.closest('[aria-rowindex]');
    if (!cell || !row || !this.grid.contains(cell)) return undefined;
    return {
      row: Number(row.getAttribute('aria-rowindex')) - HEADER_ROWS - 1,
      column: Number(cell.getAttribute('aria-colindex')) - 1,
    };
  }

  /** Keeps a row in the page wherever is scrolled. */
  holdFast(row: number): void {
    this.#rows?.holdFast(row >= 0 && row < this.#sizes.count ? row : -1);
  }

  /** Scrolls as little as brings a row into view. */
  reveal(row: number): void {
    if (row < 0 || row >= this.#sizes.count) return;
    const { top } = this.#scroll.sync();
    this.#scroll.scrollTo({ top: offsetToShow(this.#sizes, row, top, this.#inView) });
  }

  stop(): void {
    this.#rows?.stop();
  }

  #build(content: GridContent): void {
    this.#columns = content.columns;
    this.#head.build(content);
    this.grid.style.setProperty('--_tracks', tracksOf(content.columns));
    this.#rows?.stop();
    const body = made('body', 'rowgroup');
    this.#body.replaceWith(body);
    this.#body = body;
    this.#rows = new VirtualRows(body, {
      create: () => new GridRow(content.columns),
      fill: (slot, index) => {
        const now = this.#content;
        const entry = now?.entries[index];
        if (now && entry) slot.show(entry, index, now, this.#icon);
      },
      overscan: OVERSCAN,
    });
  }

  #resized(width: number): void {
    if (width === 0) return;
    this.#em = parseFloat(getComputedStyle(this.grid).fontSize);
    this.#most = 0;
    const room = roomFor(width, this.#em);
    if (room !== this.#room) {
      this.#room = room;
      this.#roomChanged();
    }
    this.#measure();
    this.#layOut();
  }

  #measure(): void {
    const isCoarse = matchMedia('(pointer: coarse)').matches;
    const heights = HEIGHTS[isCoarse ? 'coarse' : 'fine'];
    // A card is as high as its lines, and a finger needs no less in a compact page.
    const em = isCoarse ? this.#em : parseFloat(getComputedStyle(this.grid).scrollMarginTop);
    const isCards = this.#room === 'cards';
    this.#row = Math.round(isCards ? this.#em * heights.card : em * heights.row);
    this.#group = Math.round(em * heights.group);
    this.grid.classList.toggle('cards', isCards);
    setLength(this.grid, '--_row', this.#row);
    setLength(this.grid, '--_group', this.#group);
  }

  #layOut(): void {
    const rows = this.#rows;
    if (!this.#content || !rows) return;
    const { entries } = this.#content;
    this.#sizes = entries.some(isGroupHead)
      ? listedSizes(entries.length, (index) => (isGroupHead(entries[index]) ? this.#group : this.#row))
      : equalSizes(entries.length, this.#row);
    rows.resize(this.#sizes);
    const top = this.#lookedAt();
    rows.refresh([top, top + this.#inView]);
    this.#drawn();
  }

  /**
   * What is in view of the rows, from which offset. It is as high as its rows, up to a limit: that is measured once for
   * each size, since measuring lays the whole page out, at every letter of a search.
   */
  #lookedAt(): number {
    const { total } = this.#sizes;
    if (this.#most === 0) {
      this.#inView = this.element.clientHeight - this.#head.element.offsetHeight;
      if (total > this.#inView) this.#most = this.#inView;
      return this.#scroll.sync().top;
    }
    this.#inView = Math.min(total, this.#most);
    // Where rows have gone, the browser scrolls back by as much when it lays the page out.
    return Math.min(this.#scroll.view.top, total - this.#inView);
  }

  readonly #icon = (name: string): Node => {
    let drawn = this.#icons.get(name);
    if (!drawn) {
      const place = document.createElement('span');
      render(this.#content?.icons[name], place);
      drawn = place.querySelector('svg') ?? place;
      this.#icons.set(name, drawn);
    }
    return drawn.cloneNode(true);
  };
}

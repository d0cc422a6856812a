import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ListedRow, Sorting } from '@phoihop/plan/round/roster';
import { isGroupHead, isRow } from '../model/entries.js';
import type { ChoosingGesture } from '../model/selection.js';
import type { ColumnId } from './columns.js';
import type { GridContent } from './grid-content.js';
import { GridView, type Place } from './grid-view.js';
import { gestureOf, moved } from './keys.js';

/** What a person wants of the rows. */
export type RowGesture =
  | { kind: 'open'; row: ListedRow }
  | ChoosingGesture
  | { kind: 'undo' | 'redo' }
  | { kind: 'sort'; by: Sorting }
  | { kind: 'fold'; group: string };

export interface GridOwner extends ReactiveControllerHost {
  gesture: (gesture: RowGesture) => void;
}

/** Which cell is the current one, and what keys and pointers want of its row (APG: data grid). */
export class GridController implements ReactiveController {
  readonly view: GridView;
  readonly #owner: GridOwner;
  #content: GridContent | undefined;
  #place: Place = { row: 0, column: 0 };
  /** The row that the current cell stands in, so that it is found again when rows come and go. */
  #stands: string | undefined;
  /** Where a choice of several begins. */
  #anchor = 0;
  #cell: HTMLElement | undefined;
  /** While the owner is drawn it has yet to choose columns, and asks how much room there is. */
  #isDrawing = false;

  constructor(owner: GridOwner) {
    this.#owner = owner;
    this.view = new GridView(
      owner,
      () => {
        if (!this.#isDrawing) owner.requestUpdate();
      },
      () => {
        this.#show();
      },
    );
    const { grid } = this.view;
    grid.addEventListener('keydown', this.#onKey);
    grid.addEventListener('focusin', this.#onFocus);
    grid.addEventListener('click', this.#onClick);
    owner.addController(this);
  }

  hostUpdate(): void {
    this.#isDrawing = true;
  }

  hostDisconnected(): void {
    this.view.stop();
  }

  /** Draws other rows; the current cell stays that of its row wherever it stands now. */
  draw(content: GridContent): void {
    const was = this.#content;
    this.#content = content;
    if (was && (was.entries !== content.entries || was.columns !== content.columns)) {
      const { entries, columns } = content;
      const found =
        this.#stands === undefined
          ? -1
          : entries.findIndex((entry) => isRow(entry) && entry.id === this.#stands);
      const column = columns.indexOf(was.columns[this.#place.column] ?? 'name');
      const row = found >= 0 ? found : Math.min(this.#place.row, entries.length - 1);
      this.#place = { row, column: Math.max(0, column) };
      this.#anchor = row;
      this.view.holdFast(-1);
    }
    this.view.update(content);
    this.#show();
    this.#isDrawing = false;
  }

  /** Puts the focus on the current cell. */
  focus(): void {
    this.view.reveal(this.#place.row);
    this.#show();
    this.#cell?.focus({ preventScroll: true });
  }

  /** Makes the row of a nomination the current one. */
  lead(id: string): void {
    const row = this.#content?.entries.findIndex((entry) => isRow(entry) && entry.id === id) ?? -1;
    if (row >= 0) this.#go({ row, column: this.#place.column }, false);
  }

  #columnAt(column: number): ColumnId | undefined {
    return this.#content?.columns[column];
  }

  #rowAt(index: number): ListedRow | undefined {
    const entry = this.#content?.entries[index];
    return isRow(entry) ? entry : undefined;
  }

  #rowsBetween(one: number, other: number): ListedRow[] {
    const entries = this.#content?.entries.slice(Math.min(one, other), Math.max(one, other) + 1) ?? [];
    return entries.filter(isRow);
  }

  #go(place: Place, focus = true): void {
    this.#place = place;
    this.#stands = this.#rowAt(place.row)?.id;
    this.view.reveal(place.row);
    this.#show();
    if (focus) this.#cell?.focus({ preventScroll: true });
  }

  /** One cell of the grid is in the order of Tab. */
  #show(): void {
    this.view.holdFast(this.#place.row);
    const cell = this.view.cellAt(this.#place);
    if (cell !== this.#cell) {
      if (this.#cell) this.#cell.tabIndex = -1;
      this.#cell = cell;
    }
    if (cell) cell.tabIndex = 0;
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const place = this.view.placeOf(event.target);
    if (!place || (place.row === this.#place.row && place.column === this.#place.column)) return;
    this.#place = place;
    this.#stands = this.#rowAt(place.row)?.id;
    this.#show();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const place = this.view.placeOf(event.target);
    if (!place) return;
    const column = this.#columnAt(place.column);
    if (place.row < 0) {
      this.#pressHead(column);
      return;
    }
    const entry = this.#content?.entries[place.row];
    if (isGroupHead(entry)) {
      this.#owner.gesture({ kind: 'fold', group: entry.group });
      return;
    }
    if (!entry) return;
    if (this.#content?.selectable && event.shiftKey) {
      this.#owner.gesture({ kind: 'add', rows: this.#rowsBetween(this.#anchor, place.row) });
      return;
    }
    this.#anchor = place.row;
    if (this.#content?.selectable && (column === 'check' || event.ctrlKey || event.metaKey))
      this.#owner.gesture({ kind: 'toggle', rows: [entry] });
    else if (column === 'name' || event.detail === 2 || this.view.room === 'cards')
      this.#owner.gesture({ kind: 'open', row: entry });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const content = this.#content;
    if (!content || event.isComposing || event.altKey) return;
    const bounds = { rows: content.entries.length, columns: content.columns.length, page: this.view.page };
    const to = moved(this.#place, event, bounds);
    if (to) {
      event.preventDefault();
      const from = this.#place.row;
      const isExtending = event.shiftKey && content.selectable && to.row !== from && from >= 0;
      this.#go(to);
      if (isExtending)
        this.#owner.gesture({ kind: 'add', rows: this.#rowsBetween(from, Math.max(0, to.row)) });
      else this.#anchor = to.row;
      return;
    }
    const gesture = gestureOf(event);
    if (gesture === undefined) return;
    event.preventDefault();
    this.#act(gesture);
  };

  /** The box in the row of headings chooses all, the names of columns sort. */
  #pressHead(column: ColumnId | undefined): void {
    if (column === 'check') {
      if (this.#content?.selectable) this.#owner.gesture({ kind: 'toggle-all' });
    } else if (column) this.#owner.gesture({ kind: 'sort', by: column });
  }

  #act(gesture: NonNullable<ReturnType<typeof gestureOf>>): void {
    const { row, column } = this.#place;
    const selectable = this.#content?.selectable ?? false;
    const entry = this.#content?.entries[row];
    switch (gesture) {
      case 'toggle':
      case 'open':
        if (row < 0) {
          this.#pressHead(this.#columnAt(column));
        } else if (isGroupHead(entry)) this.#owner.gesture({ kind: 'fold', group: entry.group });
        else if (entry && gesture === 'open') this.#owner.gesture({ kind: 'open', row: entry });
        else if (entry && selectable) this.#owner.gesture({ kind: 'toggle', rows: [entry] });
        return;
      case 'choose-all':
      case 'choose-none':
        if (selectable) this.#owner.gesture({ kind: gesture });
        return;
      default:
        this.#owner.gesture({ kind: gesture });
    }
  }
}

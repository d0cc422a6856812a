import { made, mark, textIn, write, type RowSlot } from '@phoihop/kit';
import type { ListedRow } from '@phoihop/plan/round/roster';
import { isGroupHead, type Entry } from '../model/entries.js';
import type { ColumnId } from './columns.js';
import type { GridContent } from './grid-content.js';

/** Rows of the header stand before the first row. */
export const HEADER_ROWS = 1;

/** Columns whose texts may need two lines; more than these are cut, and read in the dialog. */
const MAY_BE_LONG: ReadonlySet<ColumnId> = new Set(['name', 'residence', 'category', 'group', 'state']);

/** A row in the page: cells for its columns, or one cell where it is the head of a group. */
export class GridRow implements RowSlot {
  readonly element = made('row', 'row');
  readonly cells: ReadonlyMap<ColumnId, HTMLElement>;
  readonly group = made('cell group-name', 'gridcell');
  readonly #texts = new Map<ColumnId, Text>();
  readonly #groupText: Text;
  #entry: Entry | undefined;
  #index = -1;
  #icon = '';

  constructor(columns: readonly ColumnId[]) {
    this.cells = new Map(
      columns.map((column, index) => {
        const cell = made(`cell ${column}`, column === 'name' ? 'rowheader' : 'gridcell');
        cell.setAttribute('aria-colindex', String(index + 1));
        cell.tabIndex = -1;
        if (column === 'check') cell.append(made('box'));
        else if (MAY_BE_LONG.has(column)) this.#texts.set(column, textIn(cell, 'lines'));
        else {
          const text = document.createTextNode('');
          cell.append(text);
          this.#texts.set(column, text);
        }
        return [column, cell];
      }),
    );
    this.group.tabIndex = -1;
    this.group.setAttribute('aria-colindex', '1');
    this.group.setAttribute('aria-colspan', String(columns.length));
    this.group.hidden = true;
    this.#groupText = document.createTextNode('');
    this.group.append(this.#groupText);
    this.element.append(this.group, ...this.cells.values());
  }

  get entry(): Entry | undefined {
    return this.#entry;
  }

  /** @param icon gives a fresh drawing of an icon */
  show(entry: Entry, index: number, content: GridContent, icon: (name: string) => Node): void {
    if (index !== this.#index) {
      this.#index = index;
      this.element.setAttribute('aria-rowindex', String(index + HEADER_ROWS + 1));
    }
    const isGroup = isGroupHead(entry);
    if (isGroup !== isGroupHead(this.#entry) || this.#entry === undefined) {
      this.group.hidden = !isGroup;
      for (const cell of this.cells.values()) cell.hidden = isGroup;
      this.element.classList.toggle('group', isGroup);
    }
    this.#entry = entry;
    if (isGroup) {
      write(this.#groupText, content.groupText(entry));
      this.group.setAttribute('aria-expanded', content.folded.has(entry.group) ? 'false' : 'true');
      mark(this.element, 'aria-selected', undefined);
      return;
    }
    for (const [column, text] of this.#texts) {
      if (column !== 'state') write(text, content.textOf(entry, column));
    }
    this.#showState(entry, content, icon);
    this.choose(content);
  }

  /** Shows whether the row is chosen. */
  choose({ selectable, selection, chooseText }: GridContent): void {
    const row = this.#entry;
    if (!selectable || row === undefined || isGroupHead(row)) return;
    mark(this.element, 'aria-selected', String(selection.has(row.id)));
    mark(this.cells.get('check') ?? this.element, 'aria-label', chooseText(row));
  }

  #showState(row: ListedRow, content: GridContent, icon: (name: string) => Node): void {
    const cell = this.cells.get('state');
    const text = this.#texts.get('state');
    if (!cell || !text) return;
    const state = content.stateOf(row);
    write(text, state.text);
    if (this.#icon === state.icon) return;
    this.#icon = state.icon;
    cell.dataset.tone = state.tone;
    cell.querySelector('svg')?.remove();
    cell.prepend(icon(state.icon));
  }
}

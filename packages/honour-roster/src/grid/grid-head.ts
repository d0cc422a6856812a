import { made, mark } from '@phoihop/kit';
import type { ColumnId } from './columns.js';
import { areAllChosen, type GridContent } from './grid-content.js';

function sortButton(heading: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.textContent = heading;
  return button;
}

/** The row of headings: buttons by which is sorted, and the box by which all are chosen. */
export class GridHead {
  readonly element = made('head', 'rowgroup');
  readonly row = made('row heads', 'row');
  /** What takes the focus in each column. */
  readonly cells = new Map<ColumnId, HTMLElement>();
  readonly #columns = new Map<ColumnId, HTMLElement>();

  constructor() {
    this.row.setAttribute('aria-rowindex', '1');
    this.element.append(this.row);
  }

  /** Other columns, or other words. */
  build({ columns, headings, chooseAllText }: GridContent): void {
    this.cells.clear();
    this.#columns.clear();
    for (const [index, column] of columns.entries()) {
      const cell = made(`cell ${column}`, 'columnheader');
      cell.setAttribute('aria-colindex', String(index + 1));
      if (column === 'check') {
        const name = made('check-name');
        name.textContent = chooseAllText;
        cell.append(made('box'), name);
      }
      const target = column === 'check' ? cell : sortButton(headings[column]);
      target.tabIndex = -1;
      if (target !== cell) cell.append(target);
      this.cells.set(column, target);
      this.#columns.set(column, cell);
    }
    this.row.replaceChildren(...this.#columns.values());
  }

  /** What is chosen, and by what is sorted. */
  choose(content: GridContent): void {
    const { sort } = content;
    for (const [column, each] of this.#columns) {
      const way = sort?.descending ? 'descending' : 'ascending';
      mark(each, 'aria-sort', sort?.by === column ? way : undefined);
    }
    const cell = this.cells.get('check');
    if (!cell) return;
    cell.dataset.chosen = areAllChosen(content);
  }
}

import { made } from '@phoihop/kit';
import type { ColumnId } from './columns.js';
import { areAllChosen, type GridContent } from './grid-content.js';

/** The row of headings, with the box by which all are chosen. */
export class GridHead {
  readonly element = made('head', 'rowgroup');
  readonly row = made('row heads', 'row');
  readonly cells = new Map<ColumnId, HTMLElement>();

  constructor() {
    this.row.setAttribute('aria-rowindex', '1');
    this.element.append(this.row);
  }

  /** Other columns, or other words. */
  build({ columns, headings, chooseAllText }: GridContent): void {
    this.cells.clear();
    for (const [index, column] of columns.entries()) {
      const cell = made(`cell ${column}`, 'columnheader');
      cell.setAttribute('aria-colindex', String(index + 1));
      cell.tabIndex = -1;
      if (column === 'check') {
        const name = made('check-name');
        name.textContent = chooseAllText;
        cell.append(made('box'), name);
      } else cell.textContent = headings[column];
      this.cells.set(column, cell);
    }
    this.row.replaceChildren(...this.cells.values());
  }

  choose(content: GridContent): void {
    const cell = this.cells.get('check');
    if (!cell) return;
    cell.dataset.chosen = areAllChosen(content);
  }
}

import { ResponsibilityMatrixHarness } from '../responsibility-matrix.harness.js';

const CELLS = '[role="gridcell"], [role="columnheader"], [role="rowheader"]';

/** An element in the words of a failed test. */
function told(element: HTMLElement): string {
  return `${element.className} ${element.textContent}`;
}

/** The grid as the ARIA Authoring Practices ask of one: roles, properties, and where the focus may stand. */
export class GridPatternHarness extends ResponsibilityMatrixHarness {
  /** Rows in the page that stand in no row group, and groups that stand in no grid. */
  get rowsOutside(): string[] {
    const rows = this.#seen('[role="row"]').filter((row) => !row.parentElement?.matches('[role="rowgroup"]'));
    const groups = this.#seen('[role="rowgroup"]').filter((group) => group.parentElement !== this.grid);
    return [...rows, ...groups].map(told);
  }

  /** Cells and headers that stand in no row. */
  get cellsOutside(): string[] {
    return this.#seen(CELLS)
      .filter((cell) => !cell.parentElement?.closest('[role]')?.matches('[role="row"]'))
      .map(told);
  }

  /** Rows without the number of their row, cells without that of their column, or with one that is taken. */
  get unnumbered(): string[] {
    const wrong: string[] = [];
    for (const row of this.#seen('[role="row"]')) {
      if (!row.hasAttribute('aria-rowindex')) wrong.push(told(row));
      const taken = new Set<string | null>();
      for (const cell of row.querySelectorAll<HTMLElement>(CELLS)) {
        const index = cell.getAttribute('aria-colindex');
        if (!cell.hidden && (index === null || taken.has(index))) wrong.push(told(cell));
        taken.add(index);
      }
    }
    return wrong;
  }

  /** What of the grid the Tab key comes to. */
  get stops(): number {
    return this.#seen('[tabindex="0"], input').length;
  }

  get name(): string {
    return this.grid.getAttribute('aria-label') ?? '';
  }

  get isReadOnly(): boolean {
    return this.grid.getAttribute('aria-readonly') === 'true';
  }

  get isMultiselectable(): boolean {
    return this.grid.getAttribute('aria-multiselectable') === 'true';
  }

  /** What the focus stands on, as a screen reader says it. */
  get focusedRole(): string {
    return this.focused?.getAttribute('role') ?? '';
  }

  /** The cells that are selected, as `row column` counts them. */
  get selection(): string[] {
    return this.#seen('[aria-selected="true"]').map((cell) => {
      const row = cell.closest('[aria-rowindex]')?.getAttribute('aria-rowindex') ?? '';
      return `${row} ${cell.getAttribute('aria-colindex') ?? ''}`;
    });
  }

  #seen(selector: string): HTMLElement[] {
    return Array.from(this.grid.querySelectorAll<HTMLElement>(selector)).filter(
      (each) => each.closest('[hidden]') === null,
    );
  }
}

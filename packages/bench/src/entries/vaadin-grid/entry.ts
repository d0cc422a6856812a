import '@vaadin/grid';
import type { Grid, GridBodyRenderer } from '@vaadin/grid';
import type { PlanFile } from '@phoihop/plan';
import { until, type GridEntry } from '../../page/bench-entry.ts';
import { measures, recordsOf, type MatrixRecord, type MatrixRecords } from '../matrix-rows.ts';

let records: MatrixRecords;
let grid: Grid<MatrixRecord>;

/** Cells of each row that is drawn, by the column's id. */
function cellOf(row: number, column: number): Element | null {
  return grid.querySelector(`[data-cell="${String(row)}:c${String(column)}"]`);
}

function column(path: string, header: string, width: number, frozen = false): HTMLElement {
  const made = document.createElement('vaadin-grid-column');
  Object.assign(made, { header, width: `${String(width)}px`, flexGrow: 0, frozen });
  const renderer: GridBodyRenderer<MatrixRecord> = (cell, _, { item, index }) => {
    cell.textContent = item[path] ?? '';
    cell.dataset.cell = `${String(index)}:${path}`;
  };
  made.renderer = renderer;
  return made;
}

/** Vaadin grid with all items at hand and renderers of plain text; rows virtual, columns drawn as they come into view. */
export const entry: GridEntry<PlanFile> = {
  async open(host, file) {
    records = recordsOf(file);
    grid = document.createElement('vaadin-grid') as Grid<MatrixRecord>;
    grid.style.height = '100%';
    grid.columnRendering = 'lazy';
    grid.append(
      column('name', 'Nhiệm vụ', measures.task, true),
      ...records.agencies.map(({ id, shortName = '' }) => column(id, shortName, measures.body)),
    );
    grid.items = records.rows;
    host.append(grid);
    await until(() => cellOf(3, 3) !== null);
  },
  scroller() {
    const found = grid.shadowRoot?.querySelector<HTMLElement>('#table');
    if (!found) throw new Error('nothing that scrolls');
    return found;
  },
  placeFocus() {
    // Its cells are changed by their data.
  },
  setLetter(row, at, letter) {
    const record = records.rows[row];
    if (record) record[`c${String(at)}`] = letter;
    grid.requestContentUpdate();
  },
  textOf: (row, at) => cellOf(row, at)?.textContent ?? '',
};

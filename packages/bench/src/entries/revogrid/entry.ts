import { defineCustomElement, type RevoGrid } from '@revolist/revogrid/standalone/revo-grid.js';
import type { PlanFile } from '@phoihop/plan';
import { until, type GridEntry } from '../../page/bench-entry.ts';
import { measures, recordsOf, type MatrixRecords } from '../matrix-rows.ts';

defineCustomElement();

let records: MatrixRecords;
let grid: InstanceType<typeof RevoGrid>;

function cellOf(row: number, column: number): Element | null {
  const place = `[data-rgrow="${String(row)}"][data-rgcol="${String(column)}"]`;
  return grid.querySelector(`revogr-data[type="rgRow"][col-type="rgCol"] ${place}`);
}

/** RevoGrid as its own package defines it, rows and columns virtual, the task pinned. */
export const entry: GridEntry<PlanFile> = {
  async open(host, file) {
    records = recordsOf(file);
    grid = document.createElement('revo-grid') as InstanceType<typeof RevoGrid>;
    grid.style.height = '800px';
    grid.rowSize = measures.row;
    grid.columns = [
      { prop: 'name', name: 'Nhiệm vụ', size: measures.task, pin: 'colPinStart' },
      ...records.agencies.map(({ id, shortName = '' }) => ({
        prop: id,
        name: shortName,
        size: measures.body,
      })),
    ];
    grid.source = records.rows;
    host.append(grid);
    await until(() => cellOf(3, 3) !== null);
  },
  scroller() {
    const found = grid.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol .vertical-inner');
    if (!found) throw new Error('nothing that scrolls');
    return found;
  },
  placeFocus() {
    // Its cells are changed by their API.
  },
  setLetter(row, column, letter) {
    const record = records.rows[row];
    if (record) record[`c${String(column)}`] = letter;
    void grid.refresh('rgRow');
  },
  textOf: (row, column) => cellOf(row, column)?.textContent ?? '',
};

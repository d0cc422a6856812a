import type { PlanFile } from '@phoihop/plan';
import {
  ClientSideRowModelModule,
  createGrid,
  ModuleRegistry,
  RowApiModule,
  type GridApi,
} from 'ag-grid-community';
import { until, type GridEntry } from '../../page/bench-entry.ts';
import { measures, recordsOf, type MatrixRecord, type MatrixRecords } from '../matrix-rows.ts';

ModuleRegistry.registerModules([ClientSideRowModelModule, RowApiModule]);

let records: MatrixRecords;
let grid: GridApi<MatrixRecord>;
let root: HTMLElement;

/** AG Grid Community with the modules that it needs for this, rows and columns virtual as it comes. */
export const entry: GridEntry<PlanFile> = {
  async open(host, file) {
    records = recordsOf(file);
    root = host;
    grid = createGrid<MatrixRecord>(host, {
      rowData: records.rows,
      rowHeight: measures.row,
      getRowId: ({ data }) => data.id ?? '',
      columnDefs: [
        { field: 'name', headerName: 'Nhiệm vụ', width: measures.task, pinned: 'left' },
        ...records.agencies.map(({ id, shortName = '' }) => ({
          field: id,
          headerName: shortName,
          width: measures.body,
        })),
      ],
      suppressColumnVirtualisation: false,
    });
    await until(() => root.querySelector('[row-index="3"] [col-id="name"]')?.textContent !== undefined);
  },
  scroller() {
    const found = root.querySelector<HTMLElement>('.ag-body-viewport, .ag-grid-viewport');
    if (!found) throw new Error('nothing that scrolls');
    return found;
  },
  placeFocus() {
    // Its cells are changed by their API.
  },
  setLetter(row, column, letter) {
    const agency = records.agencies[column];
    if (agency) grid.getDisplayedRowAtIndex(row)?.setDataValue(agency.id, letter);
  },
  textOf: (row, column) =>
    root.querySelector(`[row-index="${String(row)}"] [col-id="c${String(column)}"]`)?.textContent ?? '',
};

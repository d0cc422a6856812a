import type { RoundFile } from '@phoihop/plan/round';
import {
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  createGrid,
  ModuleRegistry,
  QuickFilterModule,
  RowApiModule,
  RowSelectionModule,
  type GridApi,
} from 'ag-grid-community';
import { until, type ListEntry } from '../../page/bench-entry.ts';
import { listColumns, listMeasures, listRecords, type ListRecord } from '../list-rows.ts';

ModuleRegistry.registerModules([
  ...[ClientSideRowModelModule, ClientSideRowModelApiModule, RowApiModule],
  ...[QuickFilterModule, RowSelectionModule],
]);

let records: ListRecord[] = [];
let grid: GridApi<ListRecord>;
let root: HTMLElement;

/** AG Grid Community with the modules that it needs for this; its quick filter reads a text that was folded before. */
export const entry: ListEntry<RoundFile> = {
  prepare(file) {
    records = listRecords(file);
  },
  async open(host) {
    root = document.createElement('div');
    root.style.height = `${String(listMeasures.list)}px`;
    host.append(root);
    grid = createGrid<ListRecord>(root, {
      rowData: records,
      rowHeight: listMeasures.row,
      rowSelection: { mode: 'multiRow' },
      getRowId: ({ data }) => data.id,
      columnDefs: listColumns.map(({ field, title, width }) => ({
        field,
        headerName: title,
        width,
        getQuickFilterText: ({ data }) => (field === 'name' ? data.searched : ''),
      })),
      cacheQuickFilter: true,
    });
    await until(() => root.querySelector('[row-index="3"] [col-id="name"]')?.textContent !== undefined);
  },
  scroller() {
    const found = root.querySelector<HTMLElement>('.ag-body-viewport, .ag-grid-viewport');
    if (!found) throw new Error('nothing that scrolls');
    return found;
  },
  filter(text) {
    grid.setGridOption('quickFilterText', text);
  },
  count: () => grid.getDisplayedRowCount(),
};

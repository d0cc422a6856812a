import type { RoundFile } from '@phoihop/plan/round';
import { FilterModule, FormatModule, SelectRowModule, SortModule, Tabulator } from 'tabulator-tables';
import css from 'tabulator-tables/dist/css/tabulator.min.css';
import { until, type ListEntry } from '../../page/bench-entry.ts';
import { listColumns, listMeasures, listRecords, type ListRecord } from '../list-rows.ts';

Tabulator.registerModule([FilterModule, FormatModule, SelectRowModule, SortModule]);

let records: ListRecord[] = [];
let table: Tabulator;
let root: HTMLElement;

/** Tabulator with the modules that it needs for this; its filter reads a text that was folded before. */
export const entry: ListEntry<RoundFile> = {
  prepare(file) {
    records = listRecords(file);
  },
  async open(host) {
    root = document.createElement('div');
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    host.append(root);
    table = new Tabulator(root, {
      data: records,
      height: listMeasures.list,
      rowHeight: listMeasures.row,
      columns: listColumns.map(({ field, title, width }) => ({ field, title, width })),
    });
    await until(() => root.querySelectorAll('.tabulator-row').length > 10);
  },
  scroller() {
    const found = root.querySelector<HTMLElement>('.tabulator-tableholder');
    if (!found) throw new Error('nothing that scrolls');
    return found;
  },
  filter(text) {
    table.setFilter((row: ListRecord) => text.split(' ').every((word) => row.searched.includes(word)));
  },
  count: () => table.getDataCount('active'),
};

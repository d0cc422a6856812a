import type { PlanFile } from '@phoihop/plan';
import {
  ClipboardModule,
  ColumnCalcsModule,
  DownloadModule,
  EditModule,
  ExportModule,
  FilterModule,
  FormatModule,
  FrozenColumnsModule,
  HistoryModule,
  KeybindingsModule,
  PrintModule,
  SelectRangeModule,
  Tabulator,
} from 'tabulator-tables';
import css from 'tabulator-tables/dist/css/tabulator.min.css';
import { until, type GridEntry } from '../../page/bench-entry.ts';
import { measures, recordsOf, type MatrixRecords } from '../matrix-rows.ts';

Tabulator.registerModule([
  ...[
    ClipboardModule,
    ColumnCalcsModule,
    DownloadModule,
    EditModule,
    ExportModule,
    FilterModule,
    FormatModule,
  ],
  ...[FrozenColumnsModule, HistoryModule, KeybindingsModule, PrintModule, SelectRangeModule],
]);

let records: MatrixRecords;
let table: Tabulator;
let root: HTMLElement;

const rowAt = (index: number) => table.getRowFromPosition(index + 1);

/** Tabulator with the modules that do what the matrix does as well: keys, ranges, clipboard, filters, totals, print. */
export const entry: GridEntry<PlanFile> = {
  async open(host, file) {
    records = recordsOf(file);
    root = document.createElement('div');
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    host.append(root);
    table = new Tabulator(root, {
      data: records.rows,
      height: 800,
      rowHeight: measures.row,
      renderHorizontal: 'virtual',
      columns: [
        { title: 'Nhiệm vụ', field: 'name', width: measures.task, frozen: true },
        ...records.agencies.map(({ id, shortName = '' }) => ({
          title: shortName,
          field: id,
          width: measures.body,
          headerSort: false,
        })),
      ],
    });
    await until(() => root.querySelectorAll('.tabulator-row').length > 10);
  },
  scroller() {
    const found = root.querySelector<HTMLElement>('.tabulator-tableholder');
    if (!found) throw new Error('nothing that scrolls');
    return found;
  },
  placeFocus() {
    // Its cells are changed by their API.
  },
  setLetter(row, column, letter) {
    const agency = records.agencies[column];
    const found = rowAt(row);
    if (agency && found) found.getCell(agency.id).setValue(letter);
  },
  textOf(row, column) {
    const found = rowAt(row);
    return found ? found.getCell(`c${String(column)}`).getElement().textContent : '';
  },
};

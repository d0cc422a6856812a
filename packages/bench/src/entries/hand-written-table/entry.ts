import type { PlanFile } from '@phoihop/plan';
import type { GridEntry } from '../../page/bench-entry.ts';
import { measures, recordsOf, type MatrixRecord, type MatrixRecords } from '../matrix-rows.ts';

const CSS = `
  .scroller { height: 100%; overflow: auto; position: relative; contain: strict; }
  .row { position: absolute; inset: ${String(measures.header)}px auto auto 0; display: flex; height: ${String(measures.row)}px; contain: layout style; }
  .header { position: sticky; inset: 0 auto auto 0; z-index: 2; height: ${String(measures.header)}px; background: #fff; }
  .name, .cell { box-sizing: border-box; flex: none; border-bottom: 1px solid #d8dbd5; overflow: hidden; }
  .name { width: ${String(measures.task)}px; position: sticky; inset-inline-start: 0; background: #fff; white-space: nowrap; }
  .cell { width: ${String(measures.body)}px; text-align: center; }
  .cell b { display: inline-block; width: 1.6em; border: 1.5px solid #14595e; border-radius: 0.25em; }
`;
/** Rows that are drawn above and below what is seen. */
const AROUND = 4;

let records: MatrixRecords;
let scroller: HTMLElement;
const drawn = new Map<number, HTMLElement>();
let spare: HTMLElement[] = [];

function element(className: string, text = ''): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.textContent = text;
  return made;
}

function write(cell: Element | undefined, letter: string): void {
  if (!cell || cell.textContent === letter) return;
  if (letter === '') cell.textContent = '';
  else {
    const glyph = document.createElement('b');
    glyph.textContent = letter;
    cell.replaceChildren(glyph);
  }
}

function fill(row: HTMLElement, record: MatrixRecord): void {
  const [name, ...cells] = row.children;
  if (name) name.textContent = record.name ?? '';
  records.agencies.forEach(({ id }, index) => {
    write(cells[index], record[id] ?? '');
  });
}

function emptyRow(): HTMLElement {
  const row = element('row');
  row.append(element('name'), ...records.agencies.map(() => element('cell')));
  return row;
}

function draw(): void {
  const { scrollTop, clientHeight } = scroller;
  const first = Math.max(0, Math.floor(scrollTop / measures.row) - AROUND);
  const last = Math.min(records.rows.length, Math.ceil((scrollTop + clientHeight) / measures.row) + AROUND);
  for (const [index, row] of drawn) {
    if (index >= first && index < last) continue;
    drawn.delete(index);
    spare.push(row);
  }
  for (let index = first; index < last; index++) {
    const record = records.rows[index];
    if (!record || drawn.has(index)) continue;
    const row = spare.pop() ?? emptyRow();
    fill(row, record);
    row.style.transform = `translateY(${String(index * measures.row)}px)`;
    if (!row.isConnected) scroller.append(row);
    drawn.set(index, row);
  }
  for (const row of spare) row.remove();
  spare = [];
}

/** What a good engineer would write for this one table, with nothing but its rows: no keys, no roles for a screen reader. */
export const entry: GridEntry<PlanFile> = {
  open(host, file) {
    records = recordsOf(file);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    document.adoptedStyleSheets = [sheet];
    scroller = element('scroller');
    const header = element('row header');
    header.append(element('name', 'Nhiệm vụ'));
    header.append(...records.agencies.map(({ shortName = '' }) => element('cell', shortName)));
    const length = element('length');
    length.style.height = `${String(records.rows.length * measures.row)}px`;
    scroller.append(header, length);
    host.append(scroller);
    draw();
    scroller.addEventListener('scroll', draw, { passive: true });
    return Promise.resolve();
  },
  scroller: () => scroller,
  placeFocus() {
    // Nothing here has the focus.
  },
  setLetter(row, column, letter) {
    const record = records.rows[row];
    const agency = records.agencies[column];
    if (!record || !agency) return;
    record[agency.id] = letter;
    write(drawn.get(row)?.children[column + 1], letter);
  },
  textOf: (row, column) => drawn.get(row)?.children[column + 1]?.textContent ?? '',
};

import type { MatrixTable, TableRow } from '@phoihop/plan/matrix';
import type { CellStyle, MergeRange, WriteSheet } from 'hucre/xlsx';
import {
  BORDER,
  FONT,
  LINE_HEIGHT,
  linesIn,
  NARROW,
  printSetup,
  put,
  textStyle,
  TINT,
  type Cells,
  type RowDef,
  type SheetPaper,
} from './sheet-style.js';

/** Rows above the head: the title and the subject. */
const TITLE_ROWS = 2;
/** Widths of columns in characters of the sheet's font. */
const WIDTHS = { number: 7, task: 52, time: 20, agency: 11 } as const;

/** The height of a row in points: that of its longest text. */
function heightOf({ cells, depth }: TableRow, columns: MatrixTable['columns']): number {
  const lines = columns.map((of, column) =>
    linesIn(cells[column] ?? '', NARROW * (WIDTHS[of] - (of === 'task' ? depth : 0)) - 1),
  );
  return Math.max(...lines) * LINE_HEIGHT + 4;
}

/** Head cells with their merges; every covered place has the border, so that the frame is whole. */
function writeHead({ head, columns }: MatrixTable, cells: Cells, merges: MergeRange[]): void {
  const style = textStyle({
    font: { ...FONT, bold: true },
    fill: TINT,
    border: BORDER,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  });
  const taken = head.map(() => columns.map(() => false));
  for (const [line, row] of head.entries()) {
    let column = 0;
    for (const { text, columns: width, rows: height } of row) {
      while (taken[line]?.[column] === true) column++;
      const end = { row: Math.min(line + height, head.length) - 1, column: column + width - 1 };
      for (let down = line; down <= end.row; down++)
        for (let across = column; across <= end.column; across++) {
          const places = taken[down];
          if (places) places[across] = true;
          put(cells, TITLE_ROWS + down, across, down === line && across === column ? text : '', style);
        }
      if (width > 1 || height > 1)
        merges.push({
          startRow: TITLE_ROWS + line,
          startCol: column,
          endRow: TITLE_ROWS + end.row,
          endCol: end.column,
        });
      column = end.column + 1;
    }
  }
}

function rowStyle({ kind, depth }: TableRow, of: MatrixTable['columns'][number]): CellStyle {
  const isBold = kind !== 'task';
  return textStyle({
    font: { ...FONT, bold: isBold },
    ...(isBold ? { fill: TINT } : {}),
    border: BORDER,
    alignment: {
      vertical: 'center',
      horizontal: of === 'agency' ? 'center' : 'left',
      wrapText: true,
      ...(of === 'task' && kind === 'task' && depth > 1 ? { indent: depth - 1 } : {}),
    },
  });
}

/** Styles are made once for each kind of cell: thousands of cells share a few. */
function styles(): (row: TableRow, of: MatrixTable['columns'][number]) => CellStyle {
  const known = new Map<string, CellStyle>();
  return (row, of) => {
    const key = `${row.kind} ${String(row.depth)} ${of}`;
    const style = known.get(key) ?? rowStyle(row, of);
    known.set(key, style);
    return style;
  };
}

function writeRows({ rows, columns }: MatrixTable, cells: Cells, first: number): void {
  const styleOf = styles();
  for (const [line, row] of rows.entries())
    for (const [column, of] of columns.entries()) {
      const text = row.cells[column] ?? '';
      const style = styleOf(row, of);
      if (row.kind === 'total' && of === 'agency')
        put(cells, first + line, column, Number(text), { ...style, numFmt: '0' });
      else put(cells, first + line, column, text, style);
    }
}

/** The table as one sheet: title, merged heads, frozen panes, sections that fold, totals, legend, print set-up. */
export function sheetOf(table: MatrixTable, subject: string, name: string, paper: SheetPaper): WriteSheet {
  const cells: Cells = new Map();
  const merges: MergeRange[] = [];
  const last = Math.max(table.columns.length - 1, 0);
  const titled = (bold: boolean): CellStyle =>
    textStyle({
      font: { ...FONT, size: bold ? 14 : 12, bold, italic: !bold },
      alignment: { horizontal: 'center', wrapText: true },
    });
  put(cells, 0, 0, table.title, titled(true));
  put(cells, 1, 0, subject, titled(false));
  if (last > 0)
    for (const row of [0, 1]) merges.push({ startRow: row, startCol: 0, endRow: row, endCol: last });
  writeHead(table, cells, merges);
  const first = TITLE_ROWS + table.head.length;
  writeRows(table, cells, first);
  const legend = first + table.rows.length + 1;
  for (const [line, { letter, name: role }] of table.legend.entries()) {
    put(
      cells,
      legend + line,
      0,
      letter,
      textStyle({ font: { ...FONT, bold: true }, alignment: { horizontal: 'center' } }),
    );
    put(cells, legend + line, 1, role, textStyle());
  }
  const names = table.head.at(-1) ?? [];
  const height = Math.max(...names.map(({ text, columns }) => linesIn(text, WIDTHS.agency * columns - 1)), 1);
  const rowDefs = new Map<number, RowDef>([[first - 1, { height: height * LINE_HEIGHT + 4 }]]);
  for (const [line, row] of table.rows.entries())
    // Excel folds seven levels at most.
    rowDefs.set(first + line, {
      height: heightOf(row, table.columns),
      ...(row.depth > 0 ? { outlineLevel: Math.min(row.depth, 7) } : {}),
    });
  return {
    name,
    columns: table.columns.map((of) => ({ width: WIDTHS[of] })),
    rows: [],
    cells,
    merges,
    rowDefs,
    outlineProperties: { summaryBelow: false },
    freezePane: { rows: first, columns: 2 },
    ...printSetup(paper, TITLE_ROWS + 1, first),
  };
}

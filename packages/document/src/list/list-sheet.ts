import type { ListTable } from '@phoihop/plan/round/roster';
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import {
  BORDER,
  FONT,
  LINE_HEIGHT,
  linesIn,
  NARROW,
  printSetup,
  put,
  sheetName,
  textStyle,
  TINT,
  type Cells,
  type RowDef,
} from '../sheets/sheet-style.js';

/** Rows above the head: the title, and an empty one. */
const TITLE_ROWS = 2;
/** The narrowest and the widest column, in characters of the sheet's font. */
const NARROWEST = 6;
const WIDEST = 36;

/** Whole numbers that a spreadsheet may reckon with; what begins with a nought is no number, but a name. */
const NUMBER = /^(?:0|[1-9]\d{0,14})$/u;

/** As wide as the longest word of the heading and the usual text below it. */
function widthsOf({ columns, rows }: ListTable): number[] {
  return columns.map(({ heading }, at) => {
    const texts = rows.map((row) => row[at]?.length ?? 0).sort((one, other) => one - other);
    const usual = texts[Math.floor(texts.length * 0.9)] ?? 0;
    const word = Math.max(...heading.split(' ').map(({ length }) => length));
    return Math.min(WIDEST, Math.max(NARROWEST, word + 2, usual + 2));
  });
}

const centred = { horizontal: 'center', vertical: 'center', wrapText: true } as const;

/** The list as one sheet: title, head that stays, rows, and below them what readers must be told. */
export function listSheet(table: ListTable): WriteSheet {
  const { title, columns, rows, notes } = table;
  const widths = widthsOf(table);
  const last = Math.max(columns.length - 1, 0);
  const cells: Cells = new Map();
  const rowDefs = new Map<number, RowDef>();
  const heightOf = (texts: readonly string[]): number =>
    Math.max(1, ...texts.map((text, at) => linesIn(text, NARROW * (widths[at] ?? WIDEST) - 1))) *
      LINE_HEIGHT +
    4;

  put(cells, 0, 0, title, textStyle({ font: { ...FONT, size: 14, bold: true }, alignment: centred }));
  const head = textStyle({
    font: { ...FONT, bold: true },
    fill: TINT,
    border: BORDER,
    alignment: centred,
  });
  for (const [at, { heading }] of columns.entries()) put(cells, TITLE_ROWS, at, heading, head);
  rowDefs.set(TITLE_ROWS, { height: heightOf(columns.map(({ heading }) => heading)) });

  const styles = columns.map(({ numeric }): CellStyle =>
    textStyle({
      border: BORDER,
      alignment: { horizontal: numeric ? 'center' : 'left', vertical: 'center', wrapText: true },
    }),
  );
  for (const [line, row] of rows.entries()) {
    for (const [at, { numeric }] of columns.entries()) {
      const text = row[at] ?? '';
      const style = styles[at] ?? textStyle();
      if (numeric && NUMBER.test(text))
        put(cells, TITLE_ROWS + 1 + line, at, Number(text), { ...style, numFmt: '0' });
      else put(cells, TITLE_ROWS + 1 + line, at, text, style);
    }
    rowDefs.set(TITLE_ROWS + 1 + line, { height: heightOf(row) });
  }

  const below = TITLE_ROWS + 2 + rows.length;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const note = textStyle({
    font: { ...FONT, italic: true },
    alignment: { horizontal: 'left', vertical: 'center', wrapText: true },
  });
  for (const [line, text] of notes.entries()) {
    put(cells, below + line, 0, text, note);
    rowDefs.set(below + line, { height: linesIn(text, NARROW * whole - 1) * LINE_HEIGHT + 4 });
  }
  return {
    name: sheetName(title),
    columns: widths.map((width) => ({ width })),
    rows: [],
    cells,
    merges:
      last === 0
        ? []
        : [0, ...notes.map((_, line) => below + line)].map((row) => ({
            startRow: row,
            startCol: 0,
            endRow: row,
            endCol: last,
          })),
    rowDefs,
    freezePane: { rows: TITLE_ROWS + 1, columns: 0 },
    ...printSetup('a4', TITLE_ROWS + 1, TITLE_ROWS + 1),
  };
}

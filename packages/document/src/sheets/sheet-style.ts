import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';

/** The sheet of paper, in landscape. */
export type SheetPaper = 'a4' | 'a3';

export const FONT = { name: 'Times New Roman', size: 12 } as const;
const LINE = { style: 'thin', color: { rgb: '7D847E' } } as const;
export const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
/** What heads and the rows of sections are tinted with; in grey print a light grey. */
export const TINT = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEF1EC' } } as const;
/** A height in points for one line of the font. */
export const LINE_HEIGHT = 16;
/** Times New Roman sets so many characters more than the figures by which a width is measured. */
export const NARROW = 1.12;

export type Cells = Map<string, Partial<Cell>>;
export type RowDef = NonNullable<WriteSheet['rowDefs']> extends Map<number, infer Def> ? Def : never;

/** Text stays text, also when somebody edits the cell: no formula comes of `=…` or `- …`. */
const TEXT = '@';

export function textStyle(parts: CellStyle = {}): CellStyle {
  return { font: FONT, numFmt: TEXT, ...parts };
}

export function put(
  cells: Cells,
  row: number,
  column: number,
  value: string | number,
  style: CellStyle,
): void {
  const type = typeof value === 'number' ? 'number' : 'string';
  cells.set(`${String(row)},${String(column)}`, { value, type, style });
}

/**
 * In how many lines a text stands in a column of so many characters, words kept whole. Programs that open the sheet
 * do not all find the height of a row themselves.
 */
export function linesIn(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) used = needed;
    else {
      if (used > 0) lines++;
      lines += Math.ceil(word.length / width) - 1;
      used = word.length % width;
    }
  }
  return lines;
}

/** Landscape, as wide as the paper, rows `from` to `to` (counted from 1) as a head on every page. */
export function printSetup(
  paper: SheetPaper,
  from: number,
  to: number,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      paperSize: paper,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${String(from)}:$${String(to)}`,
      horizontalCentered: true,
      // 20, 20, 15 and 15 mm, in inches.
      margins: { top: 0.79, bottom: 0.79, left: 0.59, right: 0.59, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: '&C&P', differentFirst: true, firstHeader: '' },
  };
}

/** A name for the tab of a sheet: Excel allows 31 characters and none of `[]:*?/\\`. */
export function sheetName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^'+|'+$/gu, '')
    .trim();
  return plain.slice(0, 31).trim() || 'Sheet1';
}

import { gridOfTable, separatedText, type MatrixTable } from '@phoihop/plan/matrix';

/** Without it Excel takes UTF-8 for the encoding of the computer, and Vietnamese is lost. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The table as CSV, to be opened in a spreadsheet by a double click. Fields are parted by semicolons: where commas
 * part fractions, as in Viet Nam, Excel expects them, and the cells themselves hold commas (`C, P`). What could be a
 * formula is text. Heads that reach over several columns stand in each; the legend comes below an empty row.
 */
export function csvOf(table: MatrixTable, separator: ';' | ',' | '\t' = ';'): string {
  const legend = table.legend.map(({ letter, name }) => [letter, name]);
  const grid = [...gridOfTable(table), ...(legend.length > 0 ? [[], ...legend] : [])];
  return `${BYTE_ORDER_MARK}${separatedText(grid, separator)}\r\n`;
}

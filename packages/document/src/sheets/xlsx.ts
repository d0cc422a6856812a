import type { MatrixTable } from '@phoihop/plan/matrix';
import { sheetOf } from './sheet.js';
import { sheetName, type SheetPaper } from './sheet-style.js';

export interface XlsxOptions {
  /** What the plan is about: it stands below the title. */
  subject?: string;
  /** The name on the tab of the sheet; signs that Excel does not allow there are left out. */
  sheet?: string;
  paper?: SheetPaper;
}

/**
 * The table as an XLSX workbook of one sheet. The library is loaded when it is first used. All texts are text; only the
 * totals are numbers.
 */
export async function xlsxOf(table: MatrixTable, options: XlsxOptions = {}): Promise<Uint8Array> {
  const { subject = '', sheet = table.title, paper = 'a3' } = options;
  const { writeXlsx } = await import('./write-xlsx.js');
  return writeXlsx({ sheets: [sheetOf(table, subject, sheetName(sheet), paper)] });
}

/** What a file of that kind is called to browsers. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

import { separatedText } from '@phoihop/plan/matrix';
import type { ListTable } from '@phoihop/plan/round/roster';
import { xlsxType } from '../sheets/xlsx.js';
import { listSheet } from './list-sheet.js';

/** Without it Excel takes UTF-8 for the encoding of the computer, and Vietnamese is lost. */
const BYTE_ORDER_MARK = '\uFEFF';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The kinds of file that a list can be made into. */
export type ListFileKind = 'xlsx' | 'docx' | 'csv';

/** A file with its media type. */
export interface ListFile {
  bytes: Uint8Array;
  type: string;
}

/** The list as CSV with semicolons, to be opened in a spreadsheet; what could be a formula is text. */
export function listCsv({ columns, rows, notes }: ListTable): string {
  const grid = [
    columns.map(({ heading }) => heading),
    ...rows,
    ...(notes.length > 0 ? [[], ...notes.map((note) => [note])] : []),
  ];
  return `${BYTE_ORDER_MARK}${separatedText(grid, ';')}\r\n`;
}

/** A list as a file. Libraries are loaded when they are first used. */
export async function listFile(table: ListTable, kind: ListFileKind): Promise<ListFile> {
  switch (kind) {
    case 'csv':
      return { bytes: new TextEncoder().encode(listCsv(table)), type: 'text/csv' };
    case 'xlsx': {
      const { writeXlsx } = await import('../sheets/write-xlsx.js');
      return { bytes: await writeXlsx({ sheets: [listSheet(table)] }), type: xlsxType };
    }
    case 'docx': {
      const { listDocx } = await import('./list-docx.js');
      return { bytes: await listDocx(table), type: DOCX_TYPE };
    }
  }
}

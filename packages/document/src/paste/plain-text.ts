import { headsDuties } from '@phoihop/plan/read';
import type { PastedBlock, PastedTable } from './block.js';

/** Text for reading, and where each of its lines comes from. */
export interface PastedText {
  text: string;
  /** For each line (from 0) the index of its block. */
  blockOfLine: number[];
}

/** Whether the rows of a table are tasks: its columns say who leads or coordinates. */
export function isDutyTable({ head, rows }: PastedTable): boolean {
  return rows.length > 0 && head.some(headsDuties);
}

/** Rows with the text of merged cells in each row that they reach over. */
function wholeRows({ head, rows, covered }: PastedTable): string[][] {
  const whole = rows.map((row) => row.slice());
  for (const { row, column, text } of covered) {
    const line = whole[row];
    if (line?.[column] === '') line[column] = text;
  }
  return [...head, ...whole];
}

/** Cells between bars, three at least: lines that reading takes for rows of a table, whatever stands in them. */
function barred(cells: readonly string[]): string {
  const padded = [...cells, '', ''].slice(0, Math.max(cells.length, 3));
  return `| ${padded.map((cell) => cell.replaceAll('|', '¦')).join(' | ')} |`;
}

/**
 * The lines of a table. Rows of duties are parted by tabs, as reading knows them; where a cell is empty, and in other
 * tables, by bars, since reading counts no empty columns between tabs.
 */
function tableLines(table: PastedTable): string[] {
  const rows = isDutyTable(table) ? wholeRows(table) : [...table.head, ...table.rows];
  const written = rows.filter((row) => row.some((cell) => cell !== ''));
  const tabs = isDutyTable(table) && written.every((row) => row.length > 2 && !row.includes(''));
  return written.map((row) => (tabs ? row.join('\t') : barred(row)));
}

/** The text that reading reads: one line a block with its label in front, and one for each row of a table. */
export function plainTextOf(blocks: readonly PastedBlock[]): PastedText {
  const lines: string[] = [];
  const blockOfLine: number[] = [];
  const add = (line: string, block: number): void => {
    lines.push(line);
    blockOfLine.push(block);
  };
  for (const [index, { text, label, table }] of blocks.entries()) {
    const line = label === undefined ? text : `${label} ${text}`;
    if (!table || line !== '') add(line, index);
    if (table) for (const row of tableLines(table)) add(row, index);
  }
  return { text: lines.join('\n'), blockOfLine };
}

import type { LayoutProfile } from '../profile/index.js';
import type { Block, TableBlock, TableCell } from './blocks.js';
import { cellPlaces, columnCount } from './cell-places.js';
import { columnWidths } from './item-table.js';
import { fittedTables } from './wide-table.js';

/**
 * A table that is made of a plan and appended to it, such as the matrix of responsibilities (bảng phân công): rows of
 * cells, which may go over several columns and rows. A cell that comes down from a row above is left out of the rows
 * below. It stands on paper of its own, across (NĐ 30/2020, Phụ lục I, Phần I, Mục I, khoản 2).
 */
export interface AppendedTable {
  title: string;
  head: readonly (readonly TableCell[])[];
  rows: readonly (readonly TableCell[])[];
  /** How wide each column is in relation to the others; by their texts where it is left out. */
  shares?: readonly number[];
  /** Upright where it is narrow enough; across when left out. */
  upright?: boolean;
  /**
   * So many columns at its beginning say what a row is about, the others are narrow ones, such as one for each body.
   * Where these have no room side by side their heads are turned; where that is not enough they are shared out among
   * several tables, each of which begins with those columns.
   */
  opening?: number;
  /** What stands below it, such as what its letters mean. */
  note?: string;
}

/** Points between two tables, and between a table and what stands below it. */
const APART = 6;

/** The texts of cells of one column, each in its place; cells that go over several tell nothing of how wide one is. */
function textsByColumn(rows: readonly (readonly TableCell[])[]): string[][] {
  const count = columnCount(rows);
  const places = cellPlaces(rows, count);
  return rows.map((row, index) => {
    const texts = new Array<string>(count).fill('');
    for (const [at, { text, columns = 1 }] of row.entries()) {
      if (columns === 1) texts[places[index]?.[at] ?? 0] = text;
    }
    return texts;
  });
}

function wholeTable({ head, rows, shares }: AppendedTable, width: number, size: number): TableBlock {
  const all = shares?.reduce((sum, share) => sum + share, 0) ?? 0;
  const widths =
    shares?.map((share) => (share / all) * width) ??
    columnWidths(textsByColumn([...head, ...rows]), { width, size });
  return { kind: 'table', widths, head, rows, size };
}

/** Which of several tables one is, above it. */
function partTitle(part: number, parts: number): Block {
  return {
    kind: 'paragraph',
    part: 'appendix-reference',
    runs: [{ text: `(Phần ${String(part)}/${String(parts)})` }],
    before: part > 1 ? APART : 0,
    after: APART,
    keepWithNext: true,
  };
}

/** A table as blocks: one, or several that share out its columns, each told by its number; then the note. */
export function tableBlocks(table: AppendedTable, profile: LayoutProfile, width: number): Block[] {
  const { size } = profile.parts['table-cell'];
  const { opening, note } = table;
  const tables =
    opening === undefined
      ? [wholeTable(table, width, size)]
      : fittedTables({ ...table, opening }, { width, size });
  const blocks: Block[] = tables.flatMap((each, index) =>
    tables.length > 1 ? [partTitle(index + 1, tables.length), each] : [each],
  );
  if (note === undefined || note === '') return blocks;
  return [
    ...blocks,
    { kind: 'paragraph', part: 'table-cell', runs: [{ text: note }], before: APART, singleLines: true },
  ];
}

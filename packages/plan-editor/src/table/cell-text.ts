import type { Cell } from '@phoihop/plan';

/** A cell of the table of an item. */
export interface CellPlace extends Cell {
  item: string;
}

const CELL = 'cell:';

/** The key under which a cell is edited. */
export function cellKey({ item, row, column }: CellPlace): string {
  return `${CELL}${item}:${String(row)}:${String(column)}`;
}

/** The cell that a key stands for; undefined where it is another text. */
export function cellOf(key: string): CellPlace | undefined {
  const match = /^cell:(.*):(-?\d+):(\d+)$/su.exec(key);
  if (!match) return undefined;
  return { item: match[1] ?? '', row: Number(match[2]), column: Number(match[3]) };
}

/** What the keys of all cells of an item begin with. */
export function cellsOf(item: string): string {
  return `${CELL}${item}:`;
}

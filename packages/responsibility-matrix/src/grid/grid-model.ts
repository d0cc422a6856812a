import type { Role } from '@phoihop/plan';
import type { MatrixRow } from '@phoihop/plan/matrix';

/** How a body is called besides: today, or before. */
export interface OtherName {
  /** Below its short name; empty where nothing stands there. */
  short: string;
  /** Both names, as they are said. */
  name: string;
}

/** Nothing is called otherwise, as far as is known. */
export const noNames: ReadonlyMap<string, OtherName> = new Map();

/** A column as its header shows it. */
export interface GridColumn {
  id: string;
  /** What fits above a narrow column. */
  short: string;
  /** The whole name. */
  name: string;
  other?: OtherName | undefined;
  /** A group begins here, and it is not the first. */
  begins: boolean;
}

/** Neighbouring columns under one heading. */
export interface GridGroup {
  label: string;
  /** Its first column, counted from that of the first body. */
  first: number;
  count: number;
}

/** What a cell shows; two cells of one `key` look the same. */
export interface CellContent {
  key: string;
  /** What a screen reader says; empty for an empty cell. */
  name: string;
  roles: readonly Role[];
  /** How many tasks below a folded section have a role: lead, coordinate, any other. */
  counts?: readonly { role: Role; count: number }[];
  inherited?: boolean;
  faulty?: boolean;
}

/** What the header of a row shows. */
export interface RowHead {
  label: string;
  text: string;
  /** Beside the text: how many tasks there are below, or that a task is joint. */
  note: string;
  /** What is wrong with the row, in few words; empty where nothing is. */
  fault: string;
  time: string;
}

/** All that the grid draws. The functions are asked for what is on the screen alone. */
export interface GridModel {
  /** Another one where rows look otherwise though they are the same objects. */
  version: number;
  label: string;
  taskLabel: string;
  timeLabel: string;
  corner: string;
  groups: readonly GridGroup[];
  columns: readonly GridColumn[];
  rows: readonly MatrixRow[];
  hasTimes: boolean;
  editable: boolean;
  isFolded: (row: MatrixRow) => boolean;
  head: (row: MatrixRow) => RowHead;
  /** What the cells of a row show. */
  cells: (row: MatrixRow) => (column: GridColumn) => CellContent;
}

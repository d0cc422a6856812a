import type {
  filterRows,
  Grouping,
  groupRows,
  ListedRow,
  RowGroup,
  sortRows,
} from '@phoihop/plan/round/roster';

/** The line above the rows of a group. */
export interface GroupHead {
  /** The value that the rows share: an id, a name, a state; empty where it is not known. */
  group: string;
  count: number;
}

/** A line of the table. */
export type Entry = ListedRow | GroupHead;

export function isGroupHead(entry: Entry | undefined): entry is GroupHead {
  return entry !== undefined && 'group' in entry && 'count' in entry;
}

export function isRow(entry: Entry | undefined): entry is ListedRow {
  return entry !== undefined && 'id' in entry;
}

function linesOf({ value, rows }: RowGroup<ListedRow>, folded: ReadonlySet<string>): Entry[] {
  const head = { group: value, count: rows.length };
  return folded.has(value) ? [head] : [head, ...rows];
}

/** Finds rows, and puts them into groups and other orders; it comes with what a person chooses these in. */
export interface Arranging {
  filterRows: typeof filterRows;
  groupRows: typeof groupRows;
  sortRows: typeof sortRows;
}

/** The lines of the table: the rows, under the heads of their groups where there are groups. */
export function entriesOf(
  round: Parameters<Arranging['groupRows']>[0],
  rows: readonly ListedRow[],
  grouping: Grouping | undefined,
  folded: ReadonlySet<string>,
  arranging: Arranging | undefined,
): readonly Entry[] {
  if (grouping === undefined || !arranging) return rows;
  return arranging.groupRows(round, rows, grouping).flatMap((group) => linesOf(group, folded));
}

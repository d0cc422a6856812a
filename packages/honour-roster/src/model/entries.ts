import type { Grouping, groupRows, ListedRow, RowGroup } from '@phoihop/plan/round/roster';

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

/** Puts rows into groups; it comes with what a person chooses groups in. */
export type GroupRows = typeof groupRows;

/** The lines of the table: the rows, under the heads of their groups where there are groups. */
export function entriesOf(
  round: Parameters<GroupRows>[0],
  rows: readonly ListedRow[],
  grouping: Grouping | undefined,
  folded: ReadonlySet<string>,
  group: GroupRows | undefined,
): readonly Entry[] {
  if (grouping === undefined || !group) return rows;
  return group(round, rows, grouping).flatMap((each) => linesOf(each, folded));
}

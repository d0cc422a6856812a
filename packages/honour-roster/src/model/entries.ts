import { groupRows, type Grouping, type ListedRow, type RowGroup } from '@phoihop/plan/round/roster';

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

/** The lines of the table: the rows, under the heads of their groups where there are groups. */
export function entriesOf(
  round: Parameters<typeof groupRows>[0],
  rows: readonly ListedRow[],
  grouping: Grouping | undefined,
  folded: ReadonlySet<string>,
): readonly Entry[] {
  if (grouping === undefined) return rows;
  return groupRows(round, rows, grouping).flatMap((group) => linesOf(group, folded));
}

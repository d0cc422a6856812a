import type { TemplateResult } from 'lit';
import type { ListedRow, SortOrder } from '@phoihop/plan/round/roster';
import type { Entry, GroupHead } from '../model/entries.js';
import type { Selection } from '../model/selection.js';
import type { ColumnId } from './columns.js';

/** How a row stands, beside its words. */
export type Tone = 'plain' | 'good' | 'watch' | 'late' | 'nil';

/** What is told of the state of a row. */
export interface StateCell {
  /** Tells icons apart. */
  icon: string;
  text: string;
  tone: Tone;
}

/** What the table draws. */
export interface GridContent {
  entries: readonly Entry[];
  columns: readonly ColumnId[];
  headings: Readonly<Record<ColumnId, string>>;
  label: string;
  selectable: boolean;
  selection: Selection;
  folded: ReadonlySet<string>;
  /** Another one where the words of any row have changed, though the rows have not. */
  words: unknown;
  /** By what the rows are sorted, where they are. */
  sort: SortOrder | undefined;
  textOf: (row: ListedRow, column: ColumnId) => string;
  stateOf: (row: ListedRow) => StateCell;
  /** The name of the box by which a row is chosen. */
  chooseText: (row: ListedRow) => string;
  chooseAllText: string;
  groupText: (head: GroupHead) => string;
  icons: Readonly<Record<string, TemplateResult>>;
}

export function areAllChosen({ entries, selection }: GridContent): 'all' | 'some' | 'none' {
  if (selection.size === 0) return 'none';
  let all = 0;
  let chosen = 0;
  for (const entry of entries) {
    if (!('id' in entry)) continue;
    all++;
    if (selection.has(entry.id)) chosen++;
  }
  return chosen === 0 ? 'none' : chosen === all ? 'all' : 'some';
}

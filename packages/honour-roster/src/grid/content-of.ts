import {
  iconBadgeCheck,
  iconCircleX,
  iconClipboardCheck,
  iconCopy,
  iconCornerUpLeft,
  iconInbox,
  iconUserMinus,
} from '@phoihop/kit';
import type { NominationState, Reason } from '@phoihop/plan/round';
import type { Grouping, ListedRow, SortOrder } from '@phoihop/plan/round/roster';
import type { HonourRosterMessages } from '../honour-roster.messages.js';
import type { GroupHead } from '../model/entries.js';
import type { RosterModel } from '../model/roster-model.js';
import type { Selection } from '../model/selection.js';
import type { ColumnId } from './columns.js';
import type { GridContent, StateCell, Tone } from './grid-content.js';

export const stateIcons = {
  submitted: iconInbox,
  returned: iconCornerUpLeft,
  'commune-checked': iconClipboardCheck,
  decided: iconBadgeCheck,
  refused: iconCircleX,
  removed: iconUserMinus,
  double: iconCopy,
} as const;

export const stateTones: Readonly<Record<NominationState, Tone>> = {
  submitted: 'plain',
  returned: 'watch',
  'commune-checked': 'good',
  decided: 'good',
  refused: 'late',
  removed: 'nil',
};

/** What the table is drawn from. */
export interface ContentSource {
  model: RosterModel;
  columns: readonly ColumnId[];
  texts: HonourRosterMessages;
  selectable: boolean;
  selection: Selection;
  folded: ReadonlySet<string>;
  grouping: Grouping | undefined;
  sort: SortOrder | undefined;
  reasons: readonly Reason[];
  /** With whom a row may be of one person, by its id. */
  doubles: ReadonlyMap<string, ListedRow>;
}

/** The name that a row is told by. */
export function nameOf(row: ListedRow, texts: HonourRosterMessages): string {
  return row.name === '' ? texts.noData : row.name;
}

/** How a nomination stands, in words, with the reason where there is one. */
export function stateText(row: ListedRow, texts: HonourRosterMessages, reasons: readonly Reason[]): string {
  const reason = reasons.find(({ id }) => id === row.reason)?.name ?? '';
  const state = texts.states[row.state];
  return reason === '' ? state : texts.withReason(state, reason);
}

function groupName(value: string, { model, grouping, texts }: ContentSource): string {
  const named = (list: readonly { id: string; name: string }[]): string =>
    list.find(({ id }) => id === value)?.name ?? value;
  if (value === '') return texts.unknown;
  switch (grouping) {
    case 'unit':
      return named(model.head.units);
    case 'category':
      return named(model.head.categories);
    case 'sex':
      return value === 'male' || value === 'female' ? texts.sexes[value] : value;
    case 'state':
      return texts.states[value as NominationState];
    default:
      return value;
  }
}

function textOf(row: ListedRow, column: ColumnId, { model, texts }: ContentSource): string {
  switch (column) {
    case 'place':
      return String(model.placeOf(row));
    case 'name':
      return nameOf(row, texts);
    case 'birth':
      return row.birthYear === undefined ? '' : String(row.birthYear);
    case 'sex':
      return row.sex ? texts.sexes[row.sex] : '';
    case 'ethnic':
      return row.ethnicGroup;
    case 'residence':
      return row.place;
    case 'category':
      return model.head.categories.find(({ id }) => id === row.category)?.name ?? '';
    case 'group':
      return row.group;
    case 'check':
    case 'state':
      return '';
  }
}

function stateCell(row: ListedRow, source: ContentSource): StateCell {
  const { texts, model, doubles, reasons } = source;
  const isPending = row.state === 'submitted' || row.state === 'commune-checked';
  const double = isPending ? doubles.get(row.id) : undefined;
  if (double)
    return { icon: 'double', text: texts.mayBeDouble(String(model.placeOf(double))), tone: 'watch' };
  return { icon: row.state, text: stateText(row, texts, reasons), tone: stateTones[row.state] };
}

/** What the table draws of a model. */
export function contentOf(source: ContentSource, words: unknown): GridContent {
  const { model, columns, texts, selectable, selection, folded } = source;
  return {
    entries: model.entries,
    columns,
    headings: texts.columns,
    label: texts.grid(model.shown.length, model.rows.length),
    selectable,
    selection,
    folded,
    words,
    sort: source.sort,
    textOf: (row, column) => textOf(row, column, source),
    stateOf: (row) => stateCell(row, source),
    chooseText: (row) => texts.choose(nameOf(row, texts)),
    chooseAllText: texts.chooseAll,
    groupText: (head: GroupHead) => `${groupName(head.group, source)} · ${texts.groupCount(head.count)}`,
    icons: stateIcons,
  };
}

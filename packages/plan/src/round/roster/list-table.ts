import { categoryOf, recordOf, type FieldValue, type RoundFile } from '../model/index.js';
import { annexNote, listColumns, sexWords, type ListColumn } from './list-columns.data.js';
import type { RosterRow } from './row.js';

/** A table for paper and sheets: what is in it, and nothing of how it looks. Rows are as long as `columns`. */
export interface ListTable {
  title: string;
  columns: readonly { id: string; heading: string; numeric: boolean }[];
  rows: readonly (readonly string[])[];
  /** What readers must be told, such as that the columns were not compared with an annex. */
  notes: readonly string[];
}

/** A value of the round's own fields as it is printed. */
function printed(file: RoundFile, row: RosterRow, field: string, value: FieldValue | undefined): string {
  if (value?.kind === 'text') return value.text;
  if (value?.kind !== 'choice') return '';
  const declared = categoryOf(file.round, row.category)?.fields.find(({ id }) => id === field);
  const choice =
    declared?.kind === 'choice' ? declared.choices.find(({ id }) => id === value.choice) : undefined;
  return value.words ?? choice?.name ?? '';
}

function cell(file: RoundFile, row: RosterRow, index: number, column: ListColumn): string {
  switch (column.id) {
    case 'place-in-list':
      return String(index + 1);
    case 'name':
      return row.name;
    case 'birth-year':
      return row.birthYear === undefined ? '' : String(row.birthYear);
    case 'sex':
      return row.sex ? sexWords[row.sex] : '';
    case 'ethnic-group':
      return row.ethnicGroup;
    case 'residence':
      return row.place;
    case 'group':
      return row.group;
    case 'education':
    case 'party-member':
    case 'remark': {
      const { field } = column;
      if (field === undefined) return '';
      return printed(file, row, field, recordOf(file, row.nomination)?.values[field]);
    }
  }
}

/** The given rows as the list that is printed and signed, numbered through, with what its readers must be told. */
export function listTable(
  file: RoundFile,
  rows: readonly RosterRow[],
  columns: readonly ListColumn[] = listColumns,
): ListTable {
  const remarks = (file.round.remarks ?? []).map(({ name }) => name);
  return {
    title: `${file.round.title}, ${String(file.round.year)}`,
    columns: columns.map(({ id, heading }) => ({
      id,
      heading,
      numeric: id === 'place-in-list' || id === 'birth-year',
    })),
    rows: rows.map((row, index) => columns.map((column) => cell(file, row, index, column))),
    notes: remarks.length > 0 ? remarks : [annexNote],
  };
}

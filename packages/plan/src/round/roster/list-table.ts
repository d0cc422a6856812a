import type { PublicRound } from '../index.js';
import { categoryOf, recordOf, type RoundFile } from '../model/index.js';
import { annexNote, listColumns, sexWords, type ListColumn } from './list-columns.data.js';
import { printedValue } from './listed-person.js';
import type { PublicRow } from './public-rows.js';
import type { ListedRow, RosterRow } from './row.js';

/** A table for paper and sheets: what is in it, and nothing of how it looks. Rows are as long as `columns`. */
export interface ListTable {
  title: string;
  columns: readonly { id: string; heading: string; numeric: boolean }[];
  rows: readonly (readonly string[])[];
  /** What readers must be told, such as that the columns were not compared with an annex. */
  notes: readonly string[];
}

/** A value of the round's own fields as it is printed. */
type OwnValue<Row> = (row: Row, field: string) => string;

function cell<Row extends ListedRow>(
  row: Row,
  index: number,
  column: ListColumn,
  ownValue: OwnValue<Row>,
): string {
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
    case 'remark':
      return column.field === undefined ? '' : ownValue(row, column.field);
  }
}

/** With its year, once: a title that tells of it says it already. */
function titleOf({ title, year }: { title: string; year: number }): string {
  return new RegExp(`(?<!\\d)${String(year)}(?!\\d)`, 'u').test(title) ? title : `${title}, ${String(year)}`;
}

function tableOf<Row extends ListedRow>(
  round: { title: string; year: number },
  remarks: readonly string[],
  rows: readonly Row[],
  columns: readonly ListColumn[],
  ownValue: OwnValue<Row>,
): ListTable {
  return {
    title: titleOf(round),
    columns: columns.map(({ id, heading }) => ({
      id,
      heading,
      numeric: id === 'place-in-list' || id === 'birth-year',
    })),
    rows: rows.map((row, index) => columns.map((column) => cell(row, index, column, ownValue))),
    notes: remarks.length > 0 ? remarks : [annexNote],
  };
}

/** The given rows as the list that is printed and signed, numbered through, with what its readers must be told. */
export function listTable(
  file: RoundFile,
  rows: readonly RosterRow[],
  columns: readonly ListColumn[] = listColumns,
): ListTable {
  const remarks = (file.round.remarks ?? []).map(({ name }) => name);
  return tableOf(file.round, remarks, rows, columns, (row, field) => {
    const category = categoryOf(file.round, row.category);
    const record = recordOf(file, row.nomination);
    return category && record ? printedValue(category, record, field) : '';
  });
}

/**
 * The same list as everybody may see it. Columns of which nothing at all is published are left out: an empty column
 * would only ask why.
 */
export function publicListTable(
  round: PublicRound,
  rows: readonly PublicRow[],
  columns: readonly ListColumn[] = listColumns,
): ListTable {
  const table = tableOf(round, round.remarks, rows, columns, ({ category, nomination }, field) => {
    const declared = round.categories.find(({ id }) => id === category);
    return declared ? printedValue(declared, nomination, field) : '';
  });
  const shown = table.columns.map(({ id }, at) => id === 'name' || table.rows.some((row) => row[at] !== ''));
  return {
    ...table,
    columns: table.columns.filter((_, at) => shown[at]),
    rows: table.rows.map((row) => row.filter((_, at) => shown[at])),
  };
}

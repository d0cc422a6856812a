import { keptFor } from '../../kept-for.js';
import type { Item } from '../../model/item.js';
import { cellOf } from '../cell-of.js';
import type { CellEdit, MatrixColumn, MatrixRow } from '../matrix.js';
import { htmlOfGrid, tsvOf, type Grid } from './grid-text.js';
import { roleText } from './role-text.js';

/** The rows and columns that a person sees, in their order: without what a filter or a folded heading hides. */
export interface MatrixShape {
  rows: readonly MatrixRow[];
  columns: readonly MatrixColumn[];
}

/** A rectangle of cells: places in the rows and columns of a shape, from 0, all included. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** How a row is called in the first column of a sheet: label and text on one line. */
export const rowHeading = keptFor(({ label, text }: Item) =>
  `${label ?? ''} ${text}`.replace(/\s+/gu, ' ').trim(),
);

/** How a column is called: by its short name where it has one. */
export function columnHeading({ agency: { name, shortName } }: MatrixColumn): string {
  return shortName === undefined || shortName === '' ? name : shortName;
}

/** Copied cells: their texts, and of how many rows and columns the first ones are headings. */
export interface CopiedCells {
  grid: Grid;
  headerRows: 0 | 1;
  headerColumns: 0 | 1;
}

/** The cells of a range as letters; with a row of bodies where whole columns are taken, one of tasks for whole rows. */
export function copyCells({ rows, columns }: MatrixShape, range: CellRange): CopiedCells {
  const { top, left, bottom, right } = range;
  const headerRows = top === 0 && bottom === rows.length - 1 ? 1 : 0;
  const headerColumns = left === 0 && right === columns.length - 1 ? 1 : 0;
  const taken = columns.slice(left, right + 1);
  const body = rows.slice(top, bottom + 1).map((row) => {
    const cells = taken.map(({ agency }) => roleText(cellOf(row, agency.id).roles.map(({ role }) => role)));
    return headerColumns === 1 ? [rowHeading(row.item), ...cells] : cells;
  });
  const head = taken.map(columnHeading);
  const header = headerRows === 1 ? [headerColumns === 1 ? ['', ...head] : head] : [];
  return { grid: [...header, ...body], headerRows, headerColumns };
}

/** What goes to the clipboard: text for every program, HTML for those that take tables. */
export function clipboardTexts({ grid, headerRows }: CopiedCells): { text: string; html: string } {
  return { text: tsvOf(grid), html: htmlOfGrid(grid, headerRows) };
}

/** The edits that fill each column of a range with what stands in its first row. */
export function fillDown(
  { rows, columns }: MatrixShape,
  { top, left, bottom, right }: CellRange,
): CellEdit[] {
  const first = rows[top];
  if (!first) return [];
  return columns.slice(left, right + 1).flatMap(({ agency: { id } }) => {
    const roles = cellOf(first, id).roles.map(({ role }) => role);
    return rows
      .slice(top + 1, bottom + 1)
      .map(({ item }): CellEdit => ({ item: item.id, agency: id, roles }));
  });
}

/** The edits that clear a range. */
export function clearCells(
  { rows, columns }: MatrixShape,
  { top, left, bottom, right }: CellRange,
): CellEdit[] {
  return rows
    .slice(top, bottom + 1)
    .flatMap(({ item }) =>
      columns
        .slice(left, right + 1)
        .map(({ agency }): CellEdit => ({ item: item.id, agency: agency.id, roles: [] })),
    );
}

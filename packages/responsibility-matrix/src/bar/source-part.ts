import { roleNames, type Language } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import { cellOf, type MatrixRow } from '@phoihop/plan/matrix';
import type { TemplateResult } from 'lit';
import type { GridColumn } from '../grid/grid-model.js';
import { sourceBarView } from './source-bar.view.js';
import { sourceMessages } from './source.messages.js';

/** What is told of a cell below the grid. */
export function sourcePart(
  { items }: Plan,
  cell: { row: MatrixRow; column: GridColumn },
  language: Language,
): TemplateResult {
  const { row, column } = cell;
  const held = cellOf(row, column.id);
  const on = held.roles[0]?.statedOn ?? row.item.id;
  const statedOn = on === row.item.id ? row.item : (items.find(({ id }) => id === on) ?? row.item);
  return sourceBarView(
    { row, agency: column.short, cell: held, statedOn },
    roleNames[language],
    sourceMessages[language],
  );
}

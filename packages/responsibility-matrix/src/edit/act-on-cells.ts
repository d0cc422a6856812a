import { roleNames, type Language } from '@phoihop/kit';
import type { Role } from '@phoihop/plan';
import type { CopiedTable, Gesture } from '../grid/gestures.js';
import type { Range } from '../grid/range.js';
import type { GridController } from '../grid/grid.controller.js';
import type { GridColumn } from '../grid/grid-model.js';
import { BODIES } from '../grid/place.js';
import type { RoleMenuController } from '../menu/role-menu.controller.js';
import { carried, orderWith } from '../model/carried-column.js';
import { inOrder } from '../model/column-order.js';
import type { MatrixOfPlan } from '../model/matrix-of-plan.js';
import { nameOfItem } from '../model/source-of-role.js';
import type { ToolsMessages } from '../tools/tools.messages.js';
import { cellsOf, copyTo } from './copy.js';
import type { CellAddress, EditController } from './edit.controller.js';
import type { CellRange, MatrixRow, MatrixShape } from '@phoihop/plan/matrix';

/** The element on whose cells a person acts. */
export interface CellsHost {
  readonly texts: ToolsMessages;
  readonly language: Language;
  readonly writes: boolean;
  folded: ReadonlySet<string>;
  order: readonly string[];
  setOnly: (role: Role | null, cells?: readonly CellAddress[]) => boolean;
  announce: (text: string) => void;
  undo: () => void;
  redo: () => void;
  readonly shape: MatrixShape;
  /** Pastes a table into cells. */
  paste: (copied: CopiedTable, cells: CellRange) => void;
  /** Follows the link to the item of the cell in hand. */
  go: () => void;
}

/** What the parts of the matrix are that gestures go to. */
export interface CellsParts {
  grid: GridController;
  edit: EditController;
  menu: RoleMenuController;
  of: MatrixOfPlan;
}

/** The row and body of the cell in hand; undefined on headers and sums. */
export function currentCell({
  grid,
  of,
}: Pick<CellsParts, 'grid' | 'of'>): { row: MatrixRow; column: GridColumn } | undefined {
  const row = of.rows[grid.place.row];
  const column = of.columns[grid.place.column - BODIES];
  return row && column && { row, column };
}

/**
 * Does what a gesture asks of the cells that are selected.
 * @param cells those of the plan: by the time that it is done others may have brought and taken rows
 */
export function actOnCells(
  host: CellsHost,
  parts: CellsParts,
  gesture: Gesture,
  cells: readonly CellAddress[],
): void {
  const { grid, edit } = parts;
  const { range } = grid;
  switch (gesture.kind) {
    case 'role':
      if (host.setOnly(gesture.role, cells)) sayRole(host, parts, gesture.role);
      return;
    case 'clear':
      if (host.writes && edit.give(cells, [])) host.announce(host.texts.cleared(cells.length));
      return;
    case 'fill-down':
      if (host.writes) edit.fillDown(range);
      return;
    case 'fill':
      if (host.writes) edit.fill(gesture.from, gesture.to);
      return;
    case 'copy':
    case 'cut':
      copy(host, parts, gesture);
      return;
    case 'paste':
      paste(host, range, gesture.copied);
      return;
    case 'toggle':
      toggleSection(host, parts);
      return;
    case 'menu':
      openMenu(host, parts);
      return;
    case 'move-column':
      moveColumn(host, parts, gesture.column, gesture.to);
      return;
    case 'undo':
    case 'redo':
    case 'go':
      host[gesture.kind]();
  }
}

function copy(
  host: CellsHost,
  { grid, edit }: CellsParts,
  { kind, event }: Extract<Gesture, { event: ClipboardEvent }>,
): void {
  if (kind === 'cut' && !host.writes) return;
  const { range } = grid;
  const count = copyTo(event, host.shape, range);
  if (count === 0) return;
  host.announce(host.texts.copied(count));
  if (kind === 'cut') edit.give(edit.cellsIn(range), []);
}

function paste(host: CellsHost, range: Range, copied: CopiedTable): void {
  const cells = cellsOf(range);
  if (cells && host.writes) host.paste(copied, cells);
}

function openMenu(host: CellsHost, parts: CellsParts): void {
  const current = currentCell(parts);
  const { cell } = parts.grid;
  if (current && cell && host.writes)
    parts.menu.open({ item: current.row.item.id, agency: current.column.id }, cell);
}

function toggleSection(host: CellsHost, { grid, of }: CellsParts): void {
  const row = of.rows[grid.place.row];
  if (row?.kind !== 'section') return;
  const { id } = row.item;
  const folded = new Set(host.folded);
  const name = nameOfItem(row.item);
  if (folded.delete(id)) host.announce(host.texts.expanded(name, row.subtree));
  else {
    folded.add(id);
    host.announce(host.texts.collapsed(name));
  }
  host.folded = folded;
}

function moveColumn(host: CellsHost, { of }: CellsParts, from: number, to: number): void {
  const shown = carried(of.shown?.groups ?? [], from, to);
  const name = of.columns[from]?.name ?? '';
  const all = inOrder(of.matrix?.groups ?? [], host.order).flatMap(({ columns }) => columns);
  if (shown)
    host.order = orderWith(
      all.map(({ agency }) => agency.id),
      shown,
    );
  host.announce(shown ? host.texts.moved(name, to + 1, of.columns.length) : host.texts.notMoved);
}

function sayRole(host: CellsHost, parts: CellsParts, role: Role): void {
  const current = currentCell(parts);
  if (!current) return;
  const name = roleNames[host.language][role];
  host.announce(host.texts.set(name, current.column.short, nameOfItem(current.row.item)));
}

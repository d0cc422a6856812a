import { roles, type RoleNames } from '@phoihop/kit';
import type { Role } from '@phoihop/plan';
import { rollUp, type Matrix, type MatrixRow } from '@phoihop/plan/matrix';
import type { CellContent } from '../grid/grid-model.js';
import type { ToolsMessages } from '../tools/tools.messages.js';
import type { CellsOfRow } from './grid-model-of.js';

const EMPTY: CellContent = { key: '', name: '', roles: [] };

/** Lead, coordinate, and all others together. */
export function parted([lead = 0, coordinate = 0, ...others]: readonly number[]): [number, number, number] {
  return [lead, coordinate, others.reduce((sum, count) => sum + count, 0)];
}

/** `2 chủ trì, 1 phối hợp`, for a screen reader; counts stand in the order of `roles`. */
export function partsName(counts: readonly number[], names: RoleNames): string {
  return roles
    .map((role, place) => ({ name: names[role], count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${String(count)} ${name}`)
    .join(', ');
}

/** What a folded section shows: for each body how many tasks below it leads, coordinates, or has another role in. */
export function rolledUpCells(
  matrix: Matrix,
  row: MatrixRow,
  roleNames: RoleNames,
  texts: ToolsMessages,
): CellsOfRow {
  const sums = rollUp(matrix, row.item.id);
  return ({ id }) => {
    const sum = sums.get(id);
    if (!sum) return EMPTY;
    const counted = roles.map((role) => sum.roles[role] ?? 0);
    const parts = parted(counted);
    const shown: readonly Role[] = ['lead', 'coordinate', 'implement'];
    return {
      key: `+${parts.join(',')}`,
      name: texts.rolledUp(partsName(counted, roleNames)),
      roles: [],
      counts: shown.map((role, at) => ({ role, count: parts[at] ?? 0 })).filter(({ count }) => count > 0),
    };
  };
}

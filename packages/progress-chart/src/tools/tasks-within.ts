import type { PlanFile } from '@phoihop/plan';
import { filterMatrix, matrixOf, type MatrixFilter } from '@phoihop/plan/matrix';

/** The tasks that pass a filter; null where it leaves none out. Loaded when there is a filter. */
export function tasksWithin({ plan }: PlanFile, filter: MatrixFilter): ReadonlySet<string> | null {
  const matrix = matrixOf(plan);
  const shown = filterMatrix(matrix, filter);
  if (shown === matrix) return null;
  return new Set(shown.rows.filter(({ kind }) => kind === 'task').map(({ item }) => item.id));
}

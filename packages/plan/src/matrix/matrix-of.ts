import type { Plan } from '../model/plan.js';
import { groupsOf } from './columns.js';
import type { Matrix } from './matrix.js';
import { draftRows } from './rows.js';

/** The responsibility matrix of a plan. After a change of the plan `matrixAfter` makes the next one of it. */
export function matrixOf(plan: Plan): Matrix {
  const groups = groupsOf(plan);
  return { groups, columns: groups.flatMap(({ columns }) => columns), rows: draftRows(plan.items) };
}

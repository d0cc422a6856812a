import type { EffectiveAssignment } from '../model/assignments.js';
import type { Role } from '../model/item.js';
import { cellOf } from './cell-of.js';
import type { Matrix, MatrixRow } from './matrix.js';

export interface Partner {
  agency: string;
  roles: readonly Role[];
}

/** One task of a body: in which roles, with whom, and under which headings, the outermost first. */
export interface WorkOfAgency {
  row: MatrixRow;
  roles: readonly EffectiveAssignment[];
  /** The others that have a part in the task: whoever leads first, else in the order of the columns. */
  partners: readonly Partner[];
  headings: readonly MatrixRow[];
}

function partnersIn({ columns }: Matrix, row: MatrixRow, but: string): Partner[] {
  const partners = columns
    .filter(({ agency }) => agency.id !== but)
    .map(({ agency }) => ({ agency: agency.id, roles: cellOf(row, agency.id).roles.map(({ role }) => role) }))
    .filter(({ roles }) => roles.length > 0);
  const leads = ({ roles }: Partner): number => (roles.includes('lead') ? 0 : 1);
  return partners.sort((one, other) => leads(one) - leads(other));
}

/** The work of one body (công việc của một cơ quan), in reading order. */
export function workOf(matrix: Matrix, agency: string): WorkOfAgency[] {
  const open: MatrixRow[] = [];
  const work: WorkOfAgency[] = [];
  for (const row of matrix.rows) {
    open.length = row.depth;
    const { roles } = cellOf(row, agency);
    if (roles.length > 0 && row.counts)
      work.push({ row, roles, partners: partnersIn(matrix, row, agency), headings: [...open] });
    open.push(row);
  }
  return work;
}

import type { Role } from '@phoihop/plan';
import type { Finding } from '@phoihop/plan/checks';
import type { MatrixRow } from '@phoihop/plan/matrix';

/** What checks have found, by the row in which it is shown. */
export interface RowFaults {
  /** In few words what is wrong with a row; empty where nothing is. */
  shortOf: (row: MatrixRow) => string;
  /** Whether a finding is about what a body does in a row. */
  isFaulty: (row: MatrixRow, agency: string, roles: readonly Role[]) => boolean;
  /** What was found in a row or in one of its lines. */
  of: (row: MatrixRow) => readonly Finding[];
  /** Items with anything that was found. */
  items: ReadonlySet<string>;
}

export const noFaults: RowFaults = {
  shortOf: () => '',
  isFaulty: () => false,
  of: () => [],
  items: new Set(),
};

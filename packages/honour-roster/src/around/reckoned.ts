import type { Round } from '@phoihop/plan/round';
import {
  balanceOf,
  quotaUse,
  takesPlace,
  type Balance,
  type ListedRow,
  type QuotaUse,
} from '@phoihop/plan/round/roster';

/** What is counted of a list. */
export interface Counts {
  /** Of those that take a place; of all in everybody's view. */
  balance: Balance;
  /** None in everybody's view. */
  quotas: readonly QuotaUse[];
}

/** Counts a list once for each change of it. */
export class Reckoned {
  #rows: readonly ListedRow[] | undefined;
  #round: Round | undefined;
  #unit: string | undefined;
  #counts: Counts | undefined;

  /**
   * @param round undefined in everybody's view
   * @param unit the one whose quotas count; undefined for all
   */
  of(rows: readonly ListedRow[], round: Round | undefined, unit: string | undefined): Counts {
    const isSame = this.#rows === rows && this.#round === round && this.#unit === unit;
    if (this.#counts && isSame) return this.#counts;
    this.#rows = rows;
    this.#round = round;
    this.#unit = unit;
    if (!round) this.#counts = { balance: balanceOf(rows), quotas: [] };
    else {
      const quotas = quotaUse(round, rows);
      this.#counts = {
        balance: balanceOf(rows.filter(takesPlace)),
        quotas: unit === undefined ? quotas : quotas.filter((quota) => quota.unit === unit),
      };
    }
    return this.#counts;
  }
}

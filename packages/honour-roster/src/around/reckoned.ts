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
  #counts: Counts | undefined;

  /** @param round undefined in everybody's view */
  of(rows: readonly ListedRow[], round: Round | undefined): Counts {
    if (this.#counts && this.#rows === rows && this.#round === round) return this.#counts;
    this.#rows = rows;
    this.#round = round;
    this.#counts = round
      ? { balance: balanceOf(rows.filter(takesPlace)), quotas: quotaUse(round, rows) }
      : { balance: balanceOf(rows), quotas: [] };
    return this.#counts;
  }
}

import { whenIdle } from '@phoihop/kit';
import type { ListedRow } from '@phoihop/plan/round/roster';

/** So many rows are folded in a pause of the page. */
const AT_ONCE = 1000;

/** Asking for it folds it. */
const folded = ({ searched }: ListedRow): string => searched;

/** Folds what is searched before somebody searches, a part in each pause, so that the first letter need not. */
export class Folding {
  #rows: readonly ListedRow[] | undefined;
  #at = 0;
  #stop: (() => void) | undefined;

  /** Begins with other rows; those that were folded already cost nothing. */
  of(rows: readonly ListedRow[]): void {
    if (rows === this.#rows) return;
    this.stop();
    this.#rows = rows;
    this.#at = 0;
    this.#next();
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#rows = undefined;
  }

  #next(): void {
    this.#stop = whenIdle(() => {
      const rows = this.#rows ?? [];
      const end = Math.min(rows.length, this.#at + AT_ONCE);
      rows.slice(this.#at, end).map(folded);
      this.#at = end;
      if (this.#at < rows.length) this.#next();
    });
  }
}

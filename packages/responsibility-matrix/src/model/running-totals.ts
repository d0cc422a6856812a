import { roles } from '@phoihop/kit';
import type { Role } from '@phoihop/plan';
import type { MatrixRow } from '@phoihop/plan/matrix';

/** How many tasks a body has, and how many of them in each role, in the order of `roles`. */
export interface BodyTotals {
  tasks: number;
  roles: readonly number[];
  /** Another number each time the sum has become another. */
  stamp: number;
}

/** `row` and `seen` tell what was counted of the row in hand: a bit for each role. */
interface Sum {
  tasks: number;
  roles: number[];
  stamp: number;
  row: number;
  seen: number;
}

const places = new Map<Role, number>(roles.map((role, place) => [role, place]));
const newSum = (): Sum => ({
  tasks: 0,
  roles: roles.map(() => 0),
  stamp: 0,
  row: 0,
  seen: 0,
});
const NOTHING: BodyTotals = newSum();

/** How many tasks each body has. After a change only the rows that are others are counted anew. */
export class RunningTotals {
  #rows: readonly MatrixRow[] = [];
  #sums = new Map<string, Sum>();
  #counted = 0;

  /** Counts these rows. */
  count(rows: readonly MatrixRow[]): void {
    const was = this.#rows;
    if (rows === was) return;
    this.#rows = rows;
    if (rows.length !== was.length) {
      this.#sums = new Map();
      for (const row of rows) this.#add(row, 1);
      return;
    }
    for (let index = 0; index < rows.length; index++) {
      const [row, old] = [rows[index], was[index]];
      if (!row || !old || row === old) continue;
      this.#add(old, -1);
      this.#add(row, 1);
    }
  }

  of(agency: string): BodyTotals {
    return this.#sums.get(agency) ?? NOTHING;
  }

  /** The most tasks that any body has. */
  get most(): number {
    let most = 0;
    for (const { tasks } of this.#sums.values()) most = Math.max(most, tasks);
    return most;
  }

  /** A body counts once for a task, and once in each role that it has there. */
  #add({ counts, stated }: MatrixRow, sign: 1 | -1): void {
    if (!counts) return;
    const row = ++this.#counted;
    for (const { assignments } of stated)
      for (const { agency, role } of assignments) {
        let sum = this.#sums.get(agency);
        if (!sum) this.#sums.set(agency, (sum = newSum()));
        if (sum.row !== row) {
          sum.row = row;
          sum.stamp = row;
          sum.seen = 0;
          sum.tasks += sign;
        }
        const place = places.get(role) ?? 0;
        if ((sum.seen & (1 << place)) !== 0) continue;
        sum.seen |= 1 << place;
        sum.roles[place] = (sum.roles[place] ?? 0) + sign;
      }
  }
}

import { knownPeriod } from '../periods/period.js';

/** What is told of a period: tasks, as a whole or as a body has told them, and sums of them. */
type Subject = 'whole' | `body ${string}` | 'section' | 'agency' | 'level';

/** Where something stands, and, in full, how much of it is done. */
export type CellKind = Subject | `${Subject} in full`;

/** What is told of a task or a sum in any period. */
export type CellKey = readonly [subject: Subject, id: string];

interface CellsOfPeriod {
  /** The last month of the period. */
  to: number;
  kinds: Map<CellKind, Map<string, unknown>>;
}

/** What was worked out, by period, kind and id. */
export class Cells {
  readonly #periods = new Map<string, CellsOfPeriod>();
  /** Those that were looked at last: most are asked for one after the other. */
  #last: { period: string; kind: CellKind; cells: Map<string, unknown> } | undefined;
  #computed = 0;

  /** How many were worked out. */
  get computed(): number {
    return this.#computed;
  }

  /** The value of a cell; `make` is asked once, until it is forgotten. One kind is asked with one type of value only. */
  get<Value extends object>(period: string, kind: CellKind, id: string, make: () => Value): Value {
    const cells = this.#cellsOf(period, kind);
    const kept = cells.get(id);
    // Kinds name the type of what they hold.
    if (kept !== undefined) return kept as Value;
    const value = make();
    this.#computed++;
    cells.set(id, value);
    return value;
  }

  /** Forgets what is told of some in all periods that end with this month or later. */
  forget(month: number, keys: readonly CellKey[]): void {
    for (const { to, kinds } of this.#periods.values())
      if (to >= month)
        for (const [subject, id] of keys) {
          kinds.get(subject)?.delete(id);
          kinds.get(`${subject} in full`)?.delete(id);
        }
  }

  clear(): void {
    this.#periods.clear();
    this.#last = undefined;
  }

  #cellsOf(period: string, kind: CellKind): Map<string, unknown> {
    const last = this.#last;
    if (last?.kind === kind && last.period === period) return last.cells;
    let known = this.#periods.get(period);
    if (!known) this.#periods.set(period, (known = { to: knownPeriod(period).to, kinds: new Map() }));
    let cells = known.kinds.get(kind);
    if (!cells) known.kinds.set(kind, (cells = new Map<string, unknown>()));
    this.#last = { period, kind, cells };
    return cells;
  }
}

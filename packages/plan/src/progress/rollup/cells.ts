import { knownPeriod } from '../periods/period.js';

/** What was worked out, by period and key. */
export class Cells {
  readonly #periods = new Map<string, { to: number; cells: Map<string, unknown> }>();
  #computed = 0;

  /** How many were worked out. */
  get computed(): number {
    return this.#computed;
  }

  /** The value of a cell; `make` is asked once, until it is forgotten. One key is asked with one kind of value only. */
  get<Value extends object>(period: string, key: string, make: () => Value): Value {
    let known = this.#periods.get(period);
    if (!known) this.#periods.set(period, (known = { to: knownPeriod(period).to, cells: new Map() }));
    const kept = known.cells.get(key);
    // Keys name the kind of what they hold.
    if (kept !== undefined) return kept as Value;
    const value = make();
    this.#computed++;
    known.cells.set(key, value);
    return value;
  }

  /** Forgets cells in all periods that end with this month or later. */
  forget(month: number, keys: readonly string[]): void {
    for (const { to, cells } of this.#periods.values())
      if (to >= month) for (const key of keys) cells.delete(key);
  }

  clear(): void {
    this.#periods.clear();
  }
}

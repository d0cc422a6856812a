import { answersTo, type Answers } from '@phoihop/plan/round/validation';

/** The rows of lists that grow: those that hold something, and those that were added and hold nothing yet. */
export class Rows {
  readonly #added = new Map<string, readonly string[]>();

  /** The names of the rows of a field, in order; one at least, so that there is something to fill in. */
  of(field: string, answers: Answers): readonly string[] {
    const rows = new Set([...answersTo(answers, field).rows(), ...(this.#added.get(field) ?? ['0'])]);
    return Array.from(rows).sort((first, second) => Number(first) - Number(second));
  }

  /** Adds a row. @returns its name */
  add(field: string, answers: Answers): string {
    const rows = this.of(field, answers);
    const row = String(Math.max(-1, ...rows.map(Number)) + 1);
    this.#added.set(field, [...rows, row]);
    return row;
  }

  drop(field: string, row: string): void {
    this.#added.set(
      field,
      (this.#added.get(field) ?? ['0']).filter((each) => each !== row),
    );
  }

  clear(): void {
    this.#added.clear();
  }
}

import type { Table } from '@phoihop/plan';
import { FieldHarness } from '@phoihop/testing';
import { HeadHarness } from '../head/head.harness.js';

/** The tables of the body as a person meets them. */
export class TableHarness extends HeadHarness {
  /** What stands in the cells of the first table, row by row, its header first. */
  get rows(): string[][] {
    const [table] = this.all('.item table');
    return Array.from(table?.querySelectorAll('tr') ?? []).map((row) =>
      Array.from(row.querySelectorAll('th, td')).map(
        (cell) => cell.querySelector('textarea')?.value ?? cell.textContent.trim(),
      ),
    );
  }

  /** The table of an item by its place in the plan, from 0. */
  tableIn(index: number): Table | undefined {
    return this.element.plan?.plan.items[index]?.table;
  }

  /** The name of the cell in which the caret stands; empty where it stands elsewhere. */
  get focusedCell(): string {
    return this.#fields().find((field) => field.matches(':focus'))?.ariaLabel ?? '';
  }

  /** @throws RangeError when no cell has this name. */
  cell(name: string): FieldHarness {
    const field = this.#fields().find((each) => each.ariaLabel === name);
    if (!field) throw new RangeError(`No cell “${name}”; there are ${this.#names().join(', ')}`);
    return new FieldHarness(field);
  }

  #names(): string[] {
    return this.#fields().map((field) => field.ariaLabel ?? '');
  }

  #fields(): HTMLTextAreaElement[] {
    return this.all<HTMLTextAreaElement>('.table-holder textarea');
  }
}

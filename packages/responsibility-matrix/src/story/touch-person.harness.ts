import type { Role } from '@phoihop/plan';
import { touch } from '@phoihop/testing';
import { toolsMessages } from '../tools/tools.messages.js';
import { MatrixPerson, type CellName } from './matrix-person.harness.js';

/** Works with a finger alone: a tap on a cell opens the list of roles, a tap on a role sets it. */
export class TouchPerson extends MatrixPerson {
  async give(cell: CellName, role: Role): Promise<void> {
    await this.#tap(this.cellElement(cell.row, cell.column));
    await this.#tap(this.option(role));
  }

  async addRole(cell: CellName, role: Role): Promise<void> {
    await this.#tap(this.cellElement(cell.row, cell.column));
    if (!this.several.checked) await this.#tap(this.several);
    await this.#tap(this.option(role));
    await this.#tap(this.heading);
  }

  async clear(cell: CellName): Promise<void> {
    await this.#tap(this.cellElement(cell.row, cell.column));
    await this.#tap(this.target(toolsMessages.vi.clear));
  }

  async fold(section: string): Promise<void> {
    await this.#tap(this.header(section));
  }

  async activate(name: string): Promise<void> {
    await this.#tap(this.target(name));
  }

  async goInto(field: string): Promise<void> {
    await this.#tap(this.target(field));
  }

  async #tap(element: HTMLElement): Promise<void> {
    await touch.tap(element);
    await this.settled();
  }
}

import type { Role } from '@phoihop/plan';
import { mouse } from '@phoihop/testing';
import { toolsMessages } from '../tools/tools.messages.js';
import { DeskPerson, type CellName } from './matrix-person.harness.js';

/** Works with a mouse alone: presses, drags, and takes from lists. */
export class PointerPerson extends DeskPerson {
  async give(cell: CellName, role: Role): Promise<void> {
    await this.#open(cell);
    await this.#click(this.option(role));
  }

  async addRole(cell: CellName, role: Role): Promise<void> {
    await this.#open(cell);
    if (!this.several.checked) await this.#click(this.several);
    await this.#click(this.option(role));
    // Elsewhere: the list is done with.
    await this.#click(this.heading);
  }

  async clear(cell: CellName): Promise<void> {
    await this.#open(cell);
    await this.#click(this.target(toolsMessages.vi.clear));
  }

  async fill(cell: CellName, down: string): Promise<void> {
    const from = this.cellElement(cell.row, cell.column);
    // A second press would open the list of roles.
    if (this.focused?.closest('.cell') !== from) await this.#click(from);
    await this.#drag(this.fillHandle, this.cellElement(down, cell.column));
  }

  async fold(section: string): Promise<void> {
    await this.#click(this.header(section));
  }

  async carryOn(column: string): Promise<void> {
    const heads = this.all('.name').filter(({ hidden }) => !hidden);
    const from = heads.find((each) => each.querySelector('.short')?.textContent === column);
    const next = Number(from?.getAttribute('aria-colindex')) + 1;
    const to = heads.find((each) => Number(each.getAttribute('aria-colindex')) === next);
    if (!from || !to) throw new RangeError(`There is no column behind ${column}.`);
    await this.#drag(from, to);
  }

  async activate(name: string): Promise<void> {
    await this.#click(this.target(name));
  }

  async goInto(field: string): Promise<void> {
    await this.#click(this.target(field));
  }

  async #click(element: HTMLElement): Promise<void> {
    await mouse.click(element);
    await this.settled();
  }

  async #drag(from: HTMLElement, to: HTMLElement): Promise<void> {
    await mouse.move(await mouse.placeOf(from));
    await mouse.press();
    const { left, top, width, height } = to.getBoundingClientRect();
    await mouse.move({ x: left + width / 2, y: top + height / 2 });
    await mouse.release();
    await this.settled();
  }

  /** The first press makes a cell the current one, the second opens its roles. */
  async #open({ row, column }: CellName): Promise<void> {
    const cell = this.cellElement(row, column);
    if (this.focused?.closest('.cell') !== cell) await this.#click(cell);
    await this.#click(cell);
  }
}

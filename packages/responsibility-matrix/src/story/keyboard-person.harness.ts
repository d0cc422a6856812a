import { roleLetters } from '@phoihop/kit';
import type { Role } from '@phoihop/plan';
import { pressKeys, typeKeys } from '@phoihop/testing';
import { DeskPerson, type CellName } from './matrix-person.harness.js';

/** So many stops of Tab and steps of arrows are tried. */
const PATIENCE = 60;

/** Works with keys alone: Tab leads from one thing to the next, arrows lead through the table. */
export class KeyboardPerson extends DeskPerson {
  async give(cell: CellName, role: Role): Promise<void> {
    await this.#goTo(this.cellElement(cell.row, cell.column));
    await typeKeys(roleLetters[role] === 'Đ' ? 'd' : roleLetters[role].toLowerCase());
    await this.settled();
  }

  async addRole(cell: CellName, role: Role): Promise<void> {
    await this.#goTo(this.cellElement(cell.row, cell.column));
    await this.#keys('Enter', 'Home');
    const option = this.option(role);
    for (let step = 0; step < 12 && !option.classList.contains('active'); step++)
      await this.#keys('ArrowDown');
    await this.#keys(' ', 'Escape');
  }

  async clear(cell: CellName): Promise<void> {
    await this.#goTo(this.cellElement(cell.row, cell.column));
    await this.#keys('Delete');
  }

  async fill(cell: CellName, down: string): Promise<void> {
    await this.#goTo(this.cellElement(cell.row, cell.column));
    for (let step = 0; step < PATIENCE && !this.focused?.closest('.row')?.textContent.includes(down); step++)
      await this.#keys('Shift+ArrowDown');
    await this.#keys('Control+d');
  }

  async fold(section: string): Promise<void> {
    await this.#goTo(this.header(section));
    await this.#keys('Enter');
  }

  async carryOn(column: string): Promise<void> {
    const [row = ''] = this.rows;
    await this.#goTo(this.cellElement(row, column));
    await this.#keys('Alt+ArrowRight');
  }

  async activate(name: string): Promise<void> {
    await this.goInto(name);
    await this.#keys('Enter');
  }

  async goInto(field: string): Promise<void> {
    const target = this.target(field);
    const before = this.focused?.compareDocumentPosition(target) ?? 0;
    const key = before & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
    for (let stop = 0; stop < PATIENCE && this.focused !== target; stop++) await pressKeys(key);
    if (this.focused !== target) throw new RangeError(`Tab does not come to “${field}”.`);
    await this.settled();
  }

  /** Goes to a cell: into the table by Tab, and through it by arrows. */
  async #goTo(cell: HTMLElement): Promise<void> {
    for (let stop = 0; stop < PATIENCE && !this.grid.contains(this.focused); stop++) await pressKeys('Tab');
    await this.settled();
    const wanted = {
      row: Number(cell.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')),
      column: Number(cell.getAttribute('aria-colindex')),
    };
    for (let step = 0; step < PATIENCE && this.place.row !== wanted.row; step++)
      await this.#keys(this.place.row < wanted.row ? 'ArrowDown' : 'ArrowUp');
    for (let step = 0; step < PATIENCE && this.place.column !== wanted.column; step++)
      await this.#keys(this.place.column < wanted.column ? 'ArrowRight' : 'ArrowLeft');
    if (this.focused?.closest('[aria-colindex]') !== cell)
      throw new RangeError('Arrows do not come to the cell.');
  }

  async #keys(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await pressKeys(key);
      await this.settled();
    }
  }
}

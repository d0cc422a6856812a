import type { PlanWidget } from '@phoihop/kit';
import { WidgetHarness, type WidgetCase } from '@phoihop/testing';
import { defineResponsibilityMatrix } from './define-responsibility-matrix.js';
import { responsibilityMatrixMessages } from './responsibility-matrix.messages.js';

/** The responsibility matrix as a person meets it: rows by their text, columns by the short name of a body. */
export class ResponsibilityMatrixHarness extends WidgetHarness {
  /** Roles are typed into cells; there is no text of the plan to type at. */
  get firstField(): undefined {
    return undefined;
  }

  async undo(): Promise<void> {
    await this.press(responsibilityMatrixMessages[this.element.language].undo);
  }

  get grid(): HTMLElement {
    const [grid] = this.all('[role="grid"]');
    if (!grid) throw new RangeError('There is no grid.');
    return grid;
  }

  /** The columns in the page, from the left. */
  get columns(): string[] {
    return this.#sorted('.names [role="columnheader"].name').map((each) => each.textContent);
  }

  /** The rows in the page, from the top, each by what its header says. */
  get rows(): string[] {
    return this.#rows.map((row) => row.querySelector('.text')?.textContent ?? '');
  }

  /** What a cell shows: letters of roles, or counts; empty where it shows nothing. */
  cell(row: string, column: string): string {
    return this.cellElement(row, column).textContent;
  }

  /** What a screen reader says of a cell. */
  nameOf(row: string, column: string): string {
    return this.cellElement(row, column).getAttribute('aria-label') ?? '';
  }

  /** @throws RangeError when there is no such cell in the page. */
  cellElement(row: string, column: string): HTMLElement {
    const found = this.#rows.find(
      (each) => each.querySelector('.text')?.textContent.startsWith(row) === true,
    );
    const head = this.all('.name').find((each) => each.textContent === column && !each.hidden);
    const index = head?.getAttribute('aria-colindex') ?? '';
    const cell = found?.querySelector<HTMLElement>(`.cell[aria-colindex="${index}"]`);
    if (!cell)
      throw new RangeError(
        `No cell ${row} × ${column}; rows: ${this.rows.join(' | ')}; columns: ${this.columns.join(' | ')}`,
      );
    return cell;
  }

  header(row: string): HTMLElement {
    const found = this.all('.task').find((each) => each.textContent.includes(row));
    if (!found) throw new RangeError(`No row ${row}; there are ${this.rows.join(' | ')}`);
    return found;
  }

  /** Puts the focus on a cell, as the Tab key and arrows do. */
  async focus(row: string, column: string): Promise<void> {
    this.cellElement(row, column).focus();
    await this.settled();
  }

  /** What has the focus within the widget. */
  get focused(): HTMLElement | null {
    const root = this.element.renderRoot as ShadowRoot;
    return root.activeElement as HTMLElement | null;
  }

  /** Row and column of the focus as a screen reader counts them. */
  get place(): { row: number; column: number } {
    const cell = this.focused?.closest('[aria-colindex]');
    return {
      row: Number(cell?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')),
      column: Number(cell?.getAttribute('aria-colindex')),
    };
  }

  /** So many cells are selected. */
  get selected(): number {
    return this.all('[aria-selected="true"].cell').length;
  }

  get spoken(): string {
    return this.all('p[role="status"]')[0]?.textContent ?? '';
  }

  /** The roles in the open menu; empty while it is closed. */
  get menu(): string[] {
    return this.all('.role-menu [role="option"]').map(
      (each) => each.querySelector('span:last-child')?.textContent ?? '',
    );
  }

  async choose(role: string): Promise<void> {
    const option = this.all('.role-menu [role="option"]').find((each) => each.textContent.includes(role));
    if (!option) throw new RangeError(`No role ${role} in the menu.`);
    option.click();
    await this.settled();
  }

  /** What is told below the grid of the cell in hand. */
  get source(): string {
    return this.all('.source')[0]?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  }

  get #rows(): HTMLElement[] {
    return this.#sorted('.body > [role="row"]');
  }

  /** In the order in which a screen reader counts them. */
  #sorted(selector: string): HTMLElement[] {
    const place = (each: HTMLElement): number =>
      Number(each.getAttribute('aria-rowindex') ?? each.getAttribute('aria-colindex'));
    return this.all(selector)
      .filter(({ hidden }) => !hidden)
      .sort((one, other) => place(one) - place(other));
  }
}

function harnessOf(element: PlanWidget): ResponsibilityMatrixHarness {
  return new ResponsibilityMatrixHarness(element);
}

export const widgetCase: WidgetCase = {
  name: 'responsibility-matrix',
  define: defineResponsibilityMatrix,
  messages: responsibilityMatrixMessages,
  harness: harnessOf,
  shows: (file) => file.plan.items.find(({ id }) => id === 'hoi-nghi')?.text ?? file.plan.subject,
  url: import.meta.url,
};

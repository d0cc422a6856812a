import type { PlanWidget } from '@phoihop/kit';
import { pause, planDocument, WidgetHarness, type WidgetCase } from '@phoihop/testing';
import { defineResponsibilityMatrix } from './define-responsibility-matrix.js';
import { responsibilityMatrixMessages } from './responsibility-matrix.messages.js';
import { ResponsibilityMatrix } from './responsibility-matrix.js';
import { toolsMessages } from './tools/tools.messages.js';
import { responsibilityMatrixMessageGroups } from './message-groups.js';

/** The responsibility matrix as a person meets it: rows by their text, columns by the short name of a body. */
export class ResponsibilityMatrixHarness extends WidgetHarness {
  /** Roles are typed into cells; there is no text of the plan to type at. */
  get firstField(): undefined {
    return undefined;
  }

  /** The tools come once the table stands, and more when it is used: a person waits for them as well. */
  override async settled(): Promise<void> {
    const { element } = this;
    await super.settled();
    if (!(element instanceof ResponsibilityMatrix) || !element.isConnected || !element.plan) return;
    for (let turn = 0; turn < 400 && !element.tools; turn++) await pause(10);
    await super.settled();
  }

  async undo(): Promise<void> {
    await this.press(toolsMessages[this.element.language].undo);
  }

  get grid(): HTMLElement {
    const [grid] = this.all('[role="grid"]');
    if (!grid) throw new RangeError('There is no grid.');
    return grid;
  }

  /** Everything that can be seen in the grid and over it, thing by thing; rows that were drawn anew stand elsewhere in it. */
  get seen(): string[] {
    return Array.from(this.grid.parentElement?.querySelectorAll('*') ?? [])
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => `${each.localName} ${each.textContent}`)
      .sort();
  }

  /** The columns in the page, from the left. */
  get columns(): string[] {
    return this.#sorted('.names [role="columnheader"].name').map(
      (each) => each.querySelector('.short')?.textContent ?? '',
    );
  }

  /** The rows in the page, from the top, each by what its header says. */
  get rows(): string[] {
    return this.#rows.map((row) => row.querySelector('.text')?.textContent ?? '');
  }

  /** What a cell shows: letters of roles, or counts; empty where it shows nothing. */
  cell(row: string, column: string): string {
    const shown = this.cellElement(row, column).querySelectorAll<HTMLElement>('.role-glyph, .counted');
    return Array.from(shown, (each) => each.dataset.shown ?? each.textContent).join('');
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
    const head = this.all('.name').find(
      (each) => each.querySelector('.short')?.textContent === column && !each.hidden,
    );
    const index = head?.getAttribute('aria-colindex') ?? '';
    const cell = found?.querySelector<HTMLElement>(`.cell[aria-colindex="${index}"]`);
    if (!cell)
      throw new RangeError(
        `No cell ${row} × ${column}; rows: ${this.rows.join(' | ')}; columns: ${this.columns.join(' | ')}`,
      );
    return cell;
  }

  /** Where the rows in the page begin and end, from the top (CSS pixels). */
  get rowEdges(): { top: number; bottom: number }[] {
    return this.all('.body > .row:not([hidden])')
      .map((row) => row.getBoundingClientRect())
      .sort((first, second) => first.top - second.top)
      .map(({ top, bottom }) => ({ top, bottom }));
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

  /** The corner of the selection that fills. */
  get fillHandle(): HTMLElement {
    const [handle] = this.all('.fill-handle');
    if (!handle || handle.hidden) throw new RangeError('There is no handle.');
    return handle;
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

  /** Writes into the search field. */
  async search(text: string): Promise<void> {
    await this.#write('.search input', text);
  }

  /** Chooses in one of the lists above the table. */
  async pick(list: string, choice: string): Promise<void> {
    const select = this.all<HTMLSelectElement>('select').find(
      (each) => each.getAttribute('aria-label') === list,
    );
    const option = Array.from(select?.options ?? []).find((each) => each.text.includes(choice));
    if (!select || !option) throw new RangeError(`No ${choice} in ${list}.`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** What the list of findings says, each with what can be done. */
  get findings(): string[] {
    return this.all('.faults li').map((each) => each.textContent.replace(/\s+/gu, ' ').trim());
  }

  /** Resolves when checks have run: they wait for a pause. */
  async checked(): Promise<void> {
    for (let wait = 0; wait < 60 && !this.buttons.some((name) => name.includes('lưu ý')); wait++) {
      await pause(50);
      await this.settled();
    }
  }

  /** What a screen reader says of the header of a column. */
  columnName(column: string): string {
    const head = this.all('.name').find((each) => each.querySelector('.short')?.textContent === column);
    return head?.getAttribute('aria-label') ?? '';
  }

  /** The lines in which the short name of a column is drawn. */
  linesOf(column: string): string[] {
    const short = this.all('.name .short').find(({ textContent }) => textContent === column);
    const lines = new Map<number, string>();
    for (const text of short?.childNodes ?? []) {
      for (const [at, letter] of Array.from(text.textContent ?? '').entries()) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { top } = range.getBoundingClientRect();
        lines.set(top, (lines.get(top) ?? '') + letter);
      }
    }
    return Array.from(lines.values(), (line) => line.trim());
  }

  /** Resolves when it is known what bodies are called today. */
  async named(): Promise<void> {
    for (let wait = 0; wait < 60 && this.otherNames.length === 0; wait++) {
      await pause(50);
      await this.settled();
    }
  }

  /** What stands below the names of bodies that are called otherwise today. */
  get otherNames(): string[] {
    return this.all('.other-name').flatMap(({ textContent }) => (textContent === '' ? [] : [textContent]));
  }

  /** The small dialog in which something is added. */
  async add(text: string): Promise<void> {
    await this.#write('.add input', text);
    this.all<HTMLFormElement>('form.add')[0]?.requestSubmit();
    await this.settled();
  }

  get found(): string {
    return this.all('.found-region')[0]?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  }

  /** What is told before a paste is done; empty while nothing is asked. */
  get preview(): string {
    return this.all('dialog.paste')[0]?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  }

  /** The task that is shown alone, with its bodies and their roles; empty where there is a table. */
  get card(): { title: string; lines: string[] } {
    return {
      title: this.all('.card h3')[0]?.textContent.replace(/\s+/gu, ' ').trim() ?? '',
      lines: this.all('.card .line').map((line) =>
        ['.glyphs', '.agency', '.role']
          .map((part) => line.querySelector(part)?.textContent.trim() ?? '')
          .join(' '),
      ),
    };
  }

  /** Presses a body of the task that is shown alone. */
  async openRoles(agency: string): Promise<void> {
    this.all('.card button.line')
      .find((each) => each.textContent.includes(agency))
      ?.click();
    await this.settled();
  }

  async #write(selector: string, text: string): Promise<void> {
    const [field] = this.all<HTMLInputElement>(selector);
    if (!field) throw new RangeError(`There is nothing to write into.`);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.settled();
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
  document: planDocument,
  define: defineResponsibilityMatrix,
  messages: responsibilityMatrixMessages,
  groups: responsibilityMatrixMessageGroups,
  harness: harnessOf,
  shows: (file) => file.plan.items.find(({ id }) => id === 'hoi-nghi')?.text ?? file.plan.subject,
  url: import.meta.url,
};

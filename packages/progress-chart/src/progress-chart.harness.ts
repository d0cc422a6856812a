import { FieldHarness, paste, pause, planDocument, WidgetHarness, type WidgetCase } from '@phoihop/testing';
import { defineProgressChart } from './define-progress-chart.js';
import { progressChartMessages } from './progress-chart.messages.js';
import { progressChartMessageGroups } from './message-groups.js';

/** What a canvas shows: whether anything was drawn on it, and what it is called. */
export interface ShownCanvas {
  name: string;
  /** Dots that are not of the first dot's colour. */
  marked: number;
}

function squeezed(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

/** The widget as a person meets it. */
export class ProgressChartHarness extends WidgetHarness {
  get firstField(): FieldHarness | undefined {
    return undefined;
  }

  async undo(): Promise<void> {
    await this.settled();
  }

  /** The board comes when it is loaded, in a pause where it is not on the screen, and what stands below its bars behind them. */
  override async settled(): Promise<void> {
    await super.settled();
    for (let turn = 0; turn < 300 && this.all('.opening, .cards-space').length > 0; turn++) await pause(10);
    await super.settled();
  }

  get summary(): string {
    return squeezed(this.all('.summary')[0]?.textContent);
  }

  /** The rows of the bars as they can be read: name, then the numbers; the last is the whole. */
  get rows(): string[][] {
    return this.all('.bar-table :is(tbody, tfoot) > tr:not(.detail)').map((row) => [
      squeezed(
        row.querySelector('.row-name > span:last-child, tfoot th')?.textContent ??
          row.querySelector('th')?.textContent,
      ),
      ...Array.from(row.querySelectorAll('td.number'), (cell) => squeezed(cell.textContent)),
    ]);
  }

  /** The parts of a row's bar, as a pointer is told. */
  parts(row: number): string[] {
    const bar = this.all('.bar-table tbody > tr:not(.detail)')[row];
    return Array.from(bar?.querySelectorAll<HTMLElement>('.part') ?? [], ({ title }) => title);
  }

  /** How a row's bar is shared out, as the browser is told. */
  shares(row: number): string {
    return this.all('.parts')[row]?.style.gridTemplateColumns ?? '';
  }

  /** Presses the part of a row's bar that is called so. */
  async pressPart(row: number, name: string): Promise<void> {
    const bar = this.all('.bar-table tbody > tr:not(.detail)')[row];
    const parts = Array.from(bar?.querySelectorAll<HTMLElement>('.part') ?? []);
    parts.find(({ title }) => title === name)?.click();
    await this.settled();
  }

  /** Puts the focus on the name of a row. */
  focusRow(row: number): void {
    this.all('.bar-table tbody > tr:not(.detail) .row-name')[row]?.focus();
  }

  /** The tasks that are shown, with what stands beside each. */
  get tasks(): string[] {
    return this.all('[part="task"]').map((task) => squeezed(task.textContent));
  }

  /** Where the links lead. */
  get links(): string[] {
    return this.all<HTMLAnchorElement>('a').map(({ href }) => href);
  }

  get focused(): string {
    const root = this.element.renderRoot as ShadowRoot;
    return squeezed(root.activeElement?.textContent);
  }

  /** What has the focus is called: its label, else its words. */
  get focusedName(): string {
    const root = this.element.renderRoot as ShadowRoot;
    const { activeElement } = root;
    const label =
      activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : undefined;
    return squeezed(activeElement?.getAttribute('aria-label') ?? label ?? activeElement?.textContent);
  }

  get groupings(): string[] {
    return this.all('.switch label').map((label) => squeezed(label.textContent));
  }

  async group(name: string): Promise<void> {
    this.all('.switch label')
      .find((label) => squeezed(label.textContent) === name)
      ?.click();
    await this.settled();
  }

  get periods(): string[] {
    return Array.from(this.all<HTMLSelectElement>('.head select')[0]?.options ?? [], ({ text }) => text);
  }

  async choosePeriod(name: string): Promise<void> {
    const select = this.all<HTMLSelectElement>('.head select')[0];
    if (!select) throw new RangeError('There is no list of periods.');
    select.selectedIndex = this.periods.indexOf(name);
    select.dispatchEvent(new Event('change'));
    await this.settled();
  }

  async search(text: string): Promise<void> {
    const field = this.all<HTMLInputElement>('.search')[0];
    if (!field) throw new RangeError('There is nothing to search.');
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
    await this.settled();
  }

  /** The rows of the table beside or below a picture. */
  tableOf(card: 'time' | 'statuses' | 'reports'): string[][] {
    return this.all(`.${card} tbody > tr`).map((row) =>
      Array.from(row.children, (cell) => squeezed(cell.textContent)),
    );
  }

  /** Resolves when the first number of a table is what it is to be. @throws RangeError when that does not happen. */
  async followed(card: 'time' | 'statuses', number: string): Promise<void> {
    for (let turn = 0; turn < 200; turn++) {
      if (this.tableOf(card)[0]?.[1] === number) return;
      await pause(20);
    }
    throw new RangeError(`the table of ${card} has not followed`);
  }

  /** How high the widget is (CSS pixels). */
  get height(): number {
    return this.element.getBoundingClientRect().height;
  }

  /** A canvas once it is drawn. @throws RangeError when that does not happen. */
  async canvas(card: 'time' | 'statuses'): Promise<ShownCanvas> {
    for (let turn = 0; turn < 200; turn++) {
      const canvas = this.all<HTMLCanvasElement>(`.${card} [data-status='drawn'] canvas`)[0];
      const context = canvas?.getContext('2d');
      if (canvas && context) {
        const dots = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
        const marked = dots.filter((dot) => dot !== dots[0]).length;
        return { name: canvas.getAttribute('aria-label') ?? '', marked };
      }
      await pause(20);
    }
    throw new RangeError(`the canvas of ${card} was not drawn`);
  }

  /** What is said while only some tasks are shown; empty while all are. */
  get narrowed(): string {
    return squeezed(this.all('.narrowed')[0]?.textContent);
  }

  /** The sums of figures of the whole plan, or of the row that is open: unit and value. */
  sums(place: 'all' | 'row' = 'all'): string[][] {
    const table = place === 'all' ? '.figures .figures-table' : '.row-figures .figures-table';
    return this.all(`${table} > tbody > tr:not(.detail)`).map((row) => [
      squeezed(row.querySelector('.row-name > span')?.textContent),
      squeezed(row.querySelector('td')?.textContent),
    ]);
  }

  /** Shows what a sum comes from, or hides it. */
  async openSum(unit: string, place: 'all' | 'row' = 'all'): Promise<void> {
    this.#sum(unit, place)?.click();
    await this.settled();
  }

  focusSum(unit: string): void {
    this.#sum(unit, 'all')?.focus();
  }

  #sum(unit: string, place: 'all' | 'row'): HTMLElement | undefined {
    const box = place === 'all' ? '.figures' : '.row-figures';
    return this.all(`${box} .figures-table .row-name`).find(
      (button) => squeezed(button.querySelector('span')?.textContent) === unit,
    );
  }

  /** The tasks that a sum comes from, each with the entries that tell it. */
  get sources(): { task: string; entries: string[] }[] {
    return this.all('.figures-table .detail ol > li').map((source) => ({
      task: squeezed(source.querySelector('.task-text')?.textContent),
      entries: Array.from(source.querySelectorAll('.entries > li'), (entry) => squeezed(entry.textContent)),
    }));
  }

  /** Presses the name of a row. */
  async openRow(row: number): Promise<void> {
    this.all('.bar-table > tbody > tr:not(.detail) > th > .row-name')[row]?.click();
    await this.settled();
  }

  scrollTo(card: 'time' | 'statuses'): void {
    this.all(`.${card}`)[0]?.scrollIntoView();
  }

  statusOf(card: 'time' | 'statuses'): string {
    return this.all(`.${card} .canvas-box`)[0]?.dataset.status ?? '';
  }

  /** The tasks that are listed to be noted, each with what its fields show. */
  get due(): { task: string; fields: string[] }[] {
    return this.all('.entry-table tbody tr').map((row) => ({
      task: squeezed(row.querySelector('.row-name > span:last-child')?.textContent),
      fields: Array.from(row.querySelectorAll('select, input:not([type]), textarea'), (field) =>
        field instanceof HTMLSelectElement
          ? squeezed(field.selectedOptions[0]?.text)
          : (field as HTMLInputElement).value,
      ),
    }));
  }

  /** A field by its label and its place among those that are called so. @throws RangeError where there is none. */
  entryField(label: string, row = 0): FieldHarness {
    const found = this.all<HTMLInputElement>('.entry :is(input, textarea)').filter((field) =>
      field.getAttribute('aria-label')?.startsWith(`${label}:`),
    )[row];
    if (!found) throw new RangeError(`no field “${label}” in row ${String(row)}`);
    return new FieldHarness(found);
  }

  /** Fills a field in and leaves it. */
  async fill(label: string, text: string, row = 0): Promise<void> {
    const field = this.entryField(label, row);
    field.field.focus();
    field.field.select();
    field.type(text);
    field.leave();
    await this.settled();
  }

  async chooseStatus(name: string, row = 0): Promise<void> {
    const select = this.all<HTMLSelectElement>('.entry select[data-column="status"]')[row];
    if (!select) throw new RangeError('There is no such row.');
    select.selectedIndex = Array.from(select.options, ({ text }) => squeezed(text)).indexOf(name);
    select.dispatchEvent(new Event('change'));
    await this.settled();
  }

  async tick(label: string, row = 0): Promise<void> {
    this.entryField(label, row).field.click();
    await this.settled();
  }

  async showFinished(): Promise<void> {
    this.all('.check input')[0]?.click();
    await this.settled();
  }

  /** What is said beside fields that could not be taken over. */
  get faults(): string[] {
    return this.all('.fault').map((fault) => squeezed(fault.textContent));
  }

  /** The label of the field that has the focus. */
  get focusedField(): string {
    const root = this.element.renderRoot as ShadowRoot;
    return root.activeElement?.getAttribute('aria-label') ?? '';
  }

  async openForm(row: number): Promise<void> {
    this.all('.entry-table .row-name')[row]?.click();
    await this.settled();
  }

  /** Resolves when progress can be noted. */
  async entryShown(): Promise<void> {
    for (let turn = 0; turn < 500 && this.all('.entry').length === 0; turn++) await pause(20);
    await this.settled();
  }

  /** Pastes into the list, as a browser tells of it; resolves when its preview is there, where one is to come. */
  async paste(clip: { html?: string; text?: string }, previewed = true): Promise<void> {
    const list = this.all('.entry')[0];
    if (!list) throw new RangeError('There is no list to paste into.');
    paste(list.querySelector<HTMLElement>('dialog textarea') ?? list, clip);
    if (previewed) await this.pasteOpened();
    else await this.settled();
  }

  /** Whether the dialog of pasting is open. */
  get pasteShown(): boolean {
    return this.all<HTMLDialogElement>('dialog.paste').some(({ open }) => open);
  }

  /** Resolves when the dialog of pasting is open. */
  async pasteOpened(): Promise<void> {
    for (let turn = 0; turn < 500 && !this.pasteShown; turn++) await pause(20);
    await this.settled();
  }

  /** The preview of a paste: of each row its task, what will be noted, and what is to be looked at. */
  get preview(): string[][] {
    return this.all('dialog.paste tbody tr').map((row) =>
      [...row.children].slice(1).map((cell) => {
        const select = cell.querySelector('select');
        return squeezed(select ? select.selectedOptions[0]?.text : cell.textContent);
      }),
    );
  }

  get pasteText(): string {
    return squeezed(this.all('dialog.paste')[0]?.textContent);
  }

  /** Chooses the task of a row of the preview, by how its text begins. */
  async chooseTask(row: number, task: string): Promise<void> {
    const select = this.all('dialog.paste tbody tr')[row]?.querySelector('select');
    if (!select) throw new RangeError(`row ${String(row)} has nothing to choose`);
    select.selectedIndex = Array.from(select.options, ({ text }) => squeezed(text)).findIndex((text) =>
      text.startsWith(task),
    );
    select.dispatchEvent(new Event('change'));
    await this.settled();
  }

  get orphans(): string {
    return squeezed(this.all('.orphans')[0]?.textContent);
  }
}

export const widgetCase: WidgetCase = {
  name: 'progress-chart',
  document: planDocument,
  define: defineProgressChart,
  messages: progressChartMessages,
  groups: progressChartMessageGroups,
  harness: (element) => new ProgressChartHarness(element),
  shows: (file) => file.plan.subject,
  url: import.meta.url,
};

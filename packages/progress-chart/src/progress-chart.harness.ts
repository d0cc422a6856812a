import { pause, WidgetHarness, type FieldHarness, type WidgetCase } from '@phoihop/testing';
import { defineProgressChart } from './define-progress-chart.js';
import { progressChartMessages } from './progress-chart.messages.js';

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

  /** What stands below the bars comes behind the frame that shows them. */
  override async settled(): Promise<void> {
    await super.settled();
    for (
      let turn = 0;
      turn < 20 && this.all('.bars').length > 0 && this.all('.statuses').length === 0;
      turn++
    )
      await pause(10);
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

  /** Presses the part of a row's bar that is called so. */
  async pressPart(row: number, name: string): Promise<void> {
    const bar = this.all('.bar-table tbody > tr:not(.detail)')[row];
    const parts = Array.from(bar?.querySelectorAll<HTMLElement>('.part') ?? []);
    parts.find(({ title }) => title === name)?.click();
    await this.settled();
  }

  /** Puts the focus on the name of a row. */
  focusRow(row: number): void {
    this.all('.bar-table tbody .row-name')[row]?.focus();
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

  scrollTo(card: 'time' | 'statuses'): void {
    this.all(`.${card}`)[0]?.scrollIntoView();
  }

  statusOf(card: 'time' | 'statuses'): string {
    return this.all(`.${card} .canvas-box`)[0]?.dataset.status ?? '';
  }

  get orphans(): string {
    return squeezed(this.all('.orphans')[0]?.textContent);
  }
}

export const widgetCase: WidgetCase = {
  name: 'progress-chart',
  define: defineProgressChart,
  messages: progressChartMessages,
  harness: (element) => new ProgressChartHarness(element),
  shows: (file) => file.plan.subject,
  url: import.meta.url,
};

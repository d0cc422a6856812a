import type { PrintJob } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import { mountWidget, pause, stage } from '@phoihop/testing';
import { render } from 'lit';
import { ResponsibilityMatrixHarness, widgetCase } from '../responsibility-matrix.harness.js';
import { ResponsibilityMatrix } from '../responsibility-matrix.js';
import type { OutWays } from './out.controller.js';

/** What a matrix prints, saves and asks, without a printer and without a disk. */
export class OutHarness extends ResponsibilityMatrixHarness {
  readonly jobs: PrintJob[] = [];
  readonly files: { name: string; content: Blob }[] = [];

  static async of(plan: PlanFile): Promise<OutHarness> {
    const { element } = await mountWidget(widgetCase, { plan });
    const harness = new OutHarness(element);
    const ways = await harness.ways();
    ways.print = (job) => {
      harness.jobs.push(job);
      return Promise.resolve();
    };
    ways.save = (name, content) => {
      harness.files.push({ name, content });
    };
    return harness;
  }

  /** Printing and exporting come with what is loaded once the table stands. */
  private async ways(): Promise<OutWays> {
    const { element } = this;
    if (!(element instanceof ResponsibilityMatrix)) throw new RangeError('no matrix');
    await this.settled();
    if (!element.tools) throw new RangeError('printing was not loaded');
    return element.tools.out.ways;
  }

  /** The network is gone: parts that are loaded when they are used do not come. */
  async disconnect(): Promise<void> {
    (await this.ways()).load = () => Promise.reject(new TypeError('no network'));
  }

  /** Waits for what is being printed: its words are loaded with the first. @returns the job of that count */
  async printed(count: number): Promise<PrintJob | undefined> {
    for (let turn = 0; turn < 200 && this.jobs.length < count; turn++) await pause(10);
    return this.jobs[count - 1];
  }

  /** What was printed last, as it would stand on paper: its rows, each with its cells. */
  get paper(): string[][] {
    const place = stage();
    const job = this.jobs.at(-1);
    if (job) render(job.content, place);
    return Array.from(place.querySelectorAll('tr'), (row) =>
      Array.from(row.children, (cell) => cell.textContent.replace(/\s+/gu, ' ').trim()),
    );
  }

  /** What stands on paper while the host's page is printed, once its words have come. */
  async wholeOnPaper(): Promise<string[][]> {
    for (let turn = 0; turn < 200 && this.onPaper.length === 0; turn++) await pause(25);
    return this.onPaper;
  }

  /** Waits for a file that is being made. */
  async saved(): Promise<{ name: string; content: Blob }> {
    for (let turn = 0; turn < 200 && this.files.length === 0; turn++) await pause(25);
    await this.settled();
    const [file] = this.files;
    if (!file) throw new RangeError('no file was saved');
    return file;
  }

  /** Opens the menu beside the buttons and takes one of its entries. */
  async fromMenu(menu: string, entry: string): Promise<void> {
    await this.press(menu);
    const found = this.all('[role="menuitem"]').find((each) => each.textContent.trim() === entry);
    if (!found) throw new RangeError(`no entry ${entry}`);
    found.click();
    await this.settled();
  }

  /** The former bodies in the dialog, each with what is chosen for it; none while it is closed. */
  get formerBodies(): string[] {
    return this.#rows.map((row) => {
      const [name = ''] =
        row
          .querySelector('th')
          ?.textContent.trim()
          .split(/\s{2,}|\n/u) ?? [];
      const select = row.querySelector('select');
      return `${name}: ${select?.selectedOptions[0]?.textContent.trim() ?? ''}`;
    });
  }

  async chooseBody(former: string, today: string): Promise<void> {
    const row = this.#rows.find((each) => each.querySelector('th')?.textContent.trim().startsWith(former));
    const select = row?.querySelector('select');
    const option = Array.from(select?.options ?? []).find((each) =>
      each.textContent.trim().startsWith(today),
    );
    if (!select || !option) throw new RangeError(`${former} cannot become ${today}`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  get #rows(): HTMLElement[] {
    return this.all('dialog.bodies tbody tr');
  }
}

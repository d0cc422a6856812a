import {
  drawWholeOnPaper,
  LaterPart,
  MenuController,
  saveFile,
  type Language,
  type Notice,
  type PrintJob,
} from '@phoihop/kit';
import type { Agency, PlanFile } from '@phoihop/plan';
import type { Matrix, MatrixTable } from '@phoihop/plan/matrix';
import type { ReactiveControllerHost } from 'lit';
import { outMessages, type OutMessages } from './out.messages.js';
import type { Printed } from './paper.js';
import type { Paper } from './print.css.js';

/** What printing and exporting need of the element. */
export interface OutHost extends ReactiveControllerHost {
  readonly language: Language;
  readonly plan: PlanFile | undefined;
  /** All of the plan, and what is shown of it. */
  readonly matrix: Matrix | undefined;
  readonly shownMatrix: Matrix | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  tell: (notice: Notice) => void;
}

type PaperModule = typeof import('./paper.js');

/** What is used of `@phoihop/document/sheets`, which is loaded when the first file is made. */
interface Sheets {
  xlsxOf: (table: MatrixTable, options: { subject: string }) => Promise<Uint8Array>;
  xlsxType: string;
  csvOf: (table: MatrixTable) => string;
}

/** What can be put in the place of the browser's own ways, so that tests see what goes out. */
export interface OutWays {
  print: (job: PrintJob) => Promise<void>;
  save: (name: string, content: Blob) => void;
  load: () => Promise<Sheets>;
}

/** Takes what is shown of the matrix out of the page: on paper, as a workbook, as CSV. What it needs is loaded then. */
export class OutController {
  readonly menu: MenuController;
  readonly ways: OutWays;
  readonly #host: OutHost;
  readonly #paper: LaterPart<PaperModule>;

  constructor(host: OutHost) {
    this.#host = host;
    this.menu = new MenuController(host, () => undefined);
    // In a pause: a page that is printed waits for nothing.
    this.#paper = new LaterPart(host, {
      load: () => import('./paper.js'),
      due: () => 'in-a-pause',
      failed: () => undefined,
    });
    drawWholeOnPaper(host, () => {
      const { part } = this.#paper;
      const printed = this.#printed;
      return part && printed && part.appendixJob(printed, 'of-host');
    });
    this.ways = {
      print: async (job) => (await import('./paper.js')).printPage(host.renderRoot, job),
      save: (name, content) => {
        saveFile({ name, type: content.type, contents: content });
      },
      load: () => import('@phoihop/document/sheets'),
    };
  }

  get texts(): OutMessages {
    return outMessages[this.#host.language];
  }

  async print(paper: Paper): Promise<void> {
    await this.#send(({ appendixJob }, printed) => appendixJob(printed, paper));
  }

  async printWork(agency: Agency): Promise<void> {
    await this.#send(({ workJob }, printed) => workJob(printed, agency));
  }

  async workbook(): Promise<void> {
    await this.#file('xlsx', async ({ xlsxOf, xlsxType }, table) => {
      const bytes = await xlsxOf(table, { subject: this.#host.plan?.plan.subject ?? '' });
      // A copy: a part of a larger buffer is no part of a file.
      return new Blob([new Uint8Array(bytes)], { type: xlsxType });
    });
  }

  async csv(): Promise<void> {
    await this.#file('csv', ({ csvOf }, table) =>
      Promise.resolve(new Blob([csvOf(table)], { type: 'text/csv' })),
    );
  }

  get #printed(): Printed | undefined {
    const { plan, shownMatrix: shown, matrix: all, language } = this.#host;
    return plan && shown && { plan: plan.plan, shown, all: all ?? shown, language };
  }

  async #send(job: (paper: PaperModule, printed: Printed) => PrintJob): Promise<void> {
    const again = (): void => {
      void this.#send(job);
    };
    try {
      const paper = await import('./paper.js');
      const printed = this.#printed;
      if (printed) await this.ways.print(job(paper, printed));
    } catch {
      this.#failed(again);
    }
  }

  async #file(ending: string, make: (sheets: Sheets, table: MatrixTable) => Promise<Blob>): Promise<void> {
    const { texts } = this;
    const again = (): void => {
      void this.#file(ending, make);
    };
    this.#host.tell({ tone: 'plain', text: texts.preparing });
    try {
      const [sheets, { tableOf }] = await Promise.all([this.ways.load(), import('./paper.js')]);
      const printed = this.#printed;
      if (!printed) return;
      const name = `${texts.file}.${ending}`;
      this.ways.save(name, await make(sheets, tableOf(printed.shown, printed.all, printed.language)));
      this.#host.tell({ tone: 'plain', text: texts.saved(name) });
    } catch {
      this.#failed(again);
    }
  }

  #failed(again: () => void): void {
    const { notLoaded, again: label } = this.texts;
    this.#host.tell({ tone: 'late', text: notLoaded, actions: [{ label, run: again }] });
  }
}

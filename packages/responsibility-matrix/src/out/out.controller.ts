import {
  MenuController,
  printPage,
  roleNames,
  type Language,
  type Notice,
  type PrintJob,
} from '@phoihop/kit';
import type { Agency, PlanFile } from '@phoihop/plan';
import { workOf, type Matrix, type MatrixTable } from '@phoihop/plan/matrix';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { outMessages, type OutMessages } from './out.messages.js';
import { printSheet, type Paper } from './print.css.js';
import { appendixView, workView } from './print.view.js';
import { tableOf } from './table-of.js';

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

/** A file that the browser saves: a link that is followed once, and no request to anybody. */
function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** Takes what is shown of the matrix out of the page: on paper, as a workbook, as CSV. */
export class OutController {
  readonly menu: MenuController;
  readonly ways: OutWays;
  readonly #host: OutHost;

  constructor(host: OutHost) {
    this.#host = host;
    this.menu = new MenuController(host, () => undefined);
    this.ways = {
      print: (job) => printPage(host.renderRoot, job),
      save: saveFile,
      load: () => import('@phoihop/document/sheets'),
    };
  }

  get texts(): OutMessages {
    return outMessages[this.#host.language];
  }

  print(paper: Paper): void {
    const { plan, shownMatrix: matrix, language } = this.#host;
    if (!plan || !matrix) return;
    const table = tableOf(matrix, this.#host.matrix ?? matrix, language);
    this.#send(table.title, paper, matrix.columns.length, appendixView(table, plan.plan, this.texts));
  }

  printWork(agency: Agency): void {
    const { plan, shownMatrix: matrix, language } = this.#host;
    if (!plan || !matrix) return;
    const content = workView(agency, workOf(matrix, agency.id), plan.plan, this.texts, roleNames[language]);
    this.#send(this.texts.work(agency.name), 'A4', 0, content);
  }

  #send(title: string, paper: Paper, columns: number, content: TemplateResult): void {
    const { language } = this.#host;
    void this.ways.print({ title, language, css: printSheet(paper, columns), content });
  }

  async workbook(): Promise<void> {
    await this.#file('xlsx', async ({ xlsxOf, xlsxType }, matrix) => {
      const { plan, language } = this.#host;
      const table = tableOf(matrix, this.#host.matrix ?? matrix, language);
      const bytes = await xlsxOf(table, { subject: plan?.plan.subject ?? '' });
      // A copy: a part of a larger buffer is no part of a file.
      return new Blob([new Uint8Array(bytes)], { type: xlsxType });
    });
  }

  async csv(): Promise<void> {
    await this.#file('csv', ({ csvOf }, matrix) => {
      const table = tableOf(matrix, this.#host.matrix ?? matrix, this.#host.language);
      return Promise.resolve(new Blob([csvOf(table)], { type: 'text/csv' }));
    });
  }

  async #file(ending: string, make: (sheets: Sheets, matrix: Matrix) => Promise<Blob>): Promise<void> {
    const { shownMatrix: matrix } = this.#host;
    if (!matrix) return;
    const { texts } = this;
    this.#host.tell({ tone: 'plain', text: texts.preparing });
    try {
      const sheets = await this.ways.load();
      const name = `${texts.file}.${ending}`;
      this.ways.save(name, await make(sheets, matrix));
      this.#host.tell({ tone: 'plain', text: texts.saved(name) });
    } catch {
      const again = (): void => {
        void this.#file(ending, make);
      };
      this.#host.tell({ tone: 'late', text: texts.notLoaded, actions: [{ label: texts.again, run: again }] });
    }
  }
}

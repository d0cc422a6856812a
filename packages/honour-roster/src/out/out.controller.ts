import {
  drawWholeOnPaper,
  MenuController,
  printPage,
  saveFile,
  type PrintJob,
  type SavedFile,
} from '@phoihop/kit';
import { listTable, publicListTable, type ListTable, type PublicRow } from '@phoihop/plan/round/roster';
import { aroundMessages } from '../around/around.messages.js';
import type { RosterHost } from '../more/roster-host.js';
import { outMessages, type OutMessages } from './out.messages.js';
import { printSheet } from './print.css.js';
import { listPage } from './print.view.js';

/** The kinds of file that a list can be made into. */
export type FileKind = 'xlsx' | 'docx' | 'csv';

/** What is used of `@phoihop/document/list`, which is loaded when the first file is made. */
interface ListFiles {
  listFile: (table: ListTable, kind: FileKind) => Promise<{ bytes: Uint8Array; type: string }>;
}

/** What can be put in the place of the browser's own ways, so that tests see what goes out. */
export interface OutWays {
  print: (job: PrintJob) => Promise<void>;
  save: (file: SavedFile) => void;
  load: () => Promise<ListFiles>;
}

/** What goes out, and the name of its file without an ending. */
export interface Outgoing {
  table: ListTable | undefined;
  name: string;
}

/** Takes lists out of the page: on paper, as XLSX, DOCX and CSV. */
export class OutController {
  readonly menu: MenuController;
  readonly ways: OutWays;
  readonly #host: RosterHost;

  constructor(host: RosterHost) {
    this.#host = host;
    this.menu = new MenuController(host, () => undefined);
    drawWholeOnPaper(host, () => {
      const { table } = this.list;
      return table && { css: printSheet, content: listPage(table) };
    });
    this.ways = {
      print: (job) => printPage(host.renderRoot, job),
      save: saveFile,
      load: () => import('@phoihop/document/list'),
    };
  }

  get texts(): OutMessages {
    return outMessages[this.#host.language];
  }

  /** The list as it is shown: filtered, in its order; what everybody may see holds nothing else. */
  get list(): Outgoing {
    const { file, model, publicList, columns, rosterRows, language } = this.#host;
    const name = this.texts.file;
    if (!model) return { table: undefined, name };
    if (publicList) {
      const table = publicListTable(publicList, model.shown as readonly PublicRow[], columns);
      const others = model.unnamed > 0 ? [aroundMessages[language].publicNote(model.unnamed)] : [];
      return { table: { ...table, notes: [...table.notes, ...others] }, name };
    }
    const known = new Map(rosterRows.map((row) => [row.id, row]));
    const rows = model.shown.flatMap(({ id }) => known.get(id) ?? []);
    return { table: file && listTable(file, rows, columns), name };
  }

  print({ table }: Outgoing): void {
    if (!table) return;
    void this.ways.print({
      title: table.title,
      language: this.#host.language,
      css: printSheet,
      content: listPage(table),
    });
  }

  async file({ table, name }: Outgoing, kind: FileKind): Promise<void> {
    if (!table) return;
    const { texts } = this;
    this.#host.tell({ tone: 'plain', text: texts.preparing });
    try {
      const { listFile } = await this.ways.load();
      const { bytes, type } = await listFile(table, kind);
      // A copy: a part of a larger buffer is no part of a file.
      this.ways.save({ name: `${name}.${kind}`, type, contents: new Uint8Array(bytes) });
      this.#host.tell({ tone: 'plain', text: texts.saved(`${name}.${kind}`) });
    } catch {
      const again = (): void => {
        void this.file({ table, name }, kind);
      };
      this.#host.tell({ tone: 'late', text: texts.notMade, actions: [{ label: texts.again, run: again }] });
    }
  }
}

import { printPage, saveFile, type Language, type Notice, type PrintJob, type SavedFile } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { documentPreviewMessages } from '../document-preview.messages.js';
import type { MadePages } from '../pages/pages.controller.js';
import { fileNameOf } from './file-name.js';

/** `issuing` holds what is printed; `working-copy` carries the plan file besides, and never leaves the house. */
export type WordKind = 'issuing' | 'working-copy';

export interface OutHost extends ReactiveControllerHost {
  readonly language: Language;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly plan: PlanFile | undefined;
  readonly shownPages: MadePages | undefined;
  readonly fit: number;
  tell: (notice: Notice | undefined) => void;
}

/** What can be put in the place of the browser's own ways, so that tests see what goes out. */
export interface OutWays {
  print: (job: PrintJob) => Promise<void>;
  save: (file: SavedFile) => void;
  load: () => Promise<typeof import('./word-part.js')>;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Takes the document out of the page: on paper, as a Word file. */
export class OutController implements ReactiveController {
  readonly ways: OutWays;
  readonly #host: OutHost;
  #abort: AbortController | undefined;

  constructor(host: OutHost) {
    this.#host = host;
    this.ways = {
      print: (job) => printPage(host.renderRoot, job),
      save: saveFile,
      load: () => import('./word-part.js'),
    };
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  async print(): Promise<void> {
    const { shownPages, language, fit } = this.#host;
    if (!shownPages) return;
    const { pages, made, press } = shownPages;
    const title = fileNameOf(made.plan, this.#texts.fileName);
    await this.ways.print(
      press.printJob(pages, made.profile, { title, language, fit, isTitled: made.plan.title !== '' }),
    );
  }

  async word(kind: WordKind): Promise<void> {
    const { shownPages, plan } = this.#host;
    if (!shownPages || !plan) return;
    const texts = this.#texts;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const cancel = {
      label: texts.cancel,
      run: () => {
        abort.abort();
        this.#host.tell({ tone: 'plain', text: texts.cancelled });
      },
    };
    let percent = -1;
    const progress = (share: number): void => {
      const now = Math.floor(share * 100);
      if (now === percent || abort.signal.aborted) return;
      percent = now;
      this.#host.tell({ tone: 'plain', text: texts.making(now), actions: [cancel] });
    };
    progress(0);
    try {
      const { writeDocx } = await this.ways.load();
      const { plan: printed, profile, tables } = shownPages.made;
      const bytes = await writeDocx(printed, {
        profile,
        tables,
        signal: abort.signal,
        progress,
        ...(kind === 'working-copy' ? { workingCopy: plan } : {}),
      });
      if (!bytes || abort.signal.aborted) return;
      const copy = kind === 'working-copy' ? `-${texts.fileCopy}` : '';
      const name = `${fileNameOf(printed, texts.fileName)}${copy}.docx`;
      // A copy: a part of a larger buffer is no part of a file.
      this.ways.save({ name, type: DOCX, contents: new Uint8Array(bytes) });
      this.#host.tell({ tone: 'plain', text: texts.saved(name) });
    } catch {
      const again = (): void => {
        void this.word(kind);
      };
      this.#host.tell({ tone: 'late', text: texts.notLoaded, actions: [{ label: texts.again, run: again }] });
    }
  }

  get #texts(): (typeof documentPreviewMessages)['vi'] {
    return documentPreviewMessages[this.#host.language];
  }
}

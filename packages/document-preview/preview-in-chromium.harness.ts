import type { AppendedTable } from '@phoihop/document/layout';
import type { PrintJob } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import { build } from 'esbuild';
import type { render } from 'lit';
import puppeteer, { type Browser, type Page as Tab } from 'puppeteer-core';
import type { DocumentPreview } from './src/index.js';

/** A page as the preview shows it: what stands in the text one after the other, and all that can be read. */
export interface ShownPage {
  blocks: string[];
  text: string;
  landscape: boolean;
}

export interface ShownDocument {
  pages: ShownPage[];
  /** What the browser prints of it. */
  pdf: Uint8Array;
}

declare global {
  interface Window {
    phoihopLit: { render: typeof render };
    phoihopShown: { preview: DocumentPreview; job: PrintJob | undefined };
  }
}

/** What the page loads: the widget from its sources, and Lit to draw what would go to the printer. */
const ENTRY = `import '@phoihop/document-preview/define';
import { render } from 'lit';
window.phoihopLit = { render };`;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['source', 'browser'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  const [file] = outputFiles;
  if (!file) throw new RangeError('The widget could not be built.');
  return file.text;
}

/** Runs in the page: puts a preview of the document into it, and reads its pages once all are drawn. */
async function shownIn(file: PlanFile, tables: readonly AppendedTable[]): Promise<ShownPage[]> {
  const preview = document.createElement('ph-document-preview');
  window.phoihopShown = { preview, job: undefined };
  preview.ways.print = (job) => {
    window.phoihopShown.job = job;
    return Promise.resolve();
  };
  preview.tables = tables;
  preview.plan = file;
  document.body.append(preview);
  const papers = (): Element[] => Array.from(preview.renderRoot.querySelectorAll('.sheet > .paper'));
  const isDrawn = (): boolean =>
    preview.pageCount > 0 &&
    papers().length === preview.pageCount &&
    papers().every((paper) => paper.childElementCount > 0);
  while (!isDrawn()) {
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  return papers().map((paper) => ({
    blocks: Array.from(
      paper.querySelectorAll(':is([data-item], [data-part="title"], [data-part^="appendix"]):not(table)'),
      (block) => block.textContent,
    ),
    text: paper.textContent,
    landscape: paper.clientWidth > paper.clientHeight,
  }));
}

/** Runs in the page: what would go to the printer, in the place of the page itself. */
async function putJob(): Promise<void> {
  const { preview } = window.phoihopShown;
  await preview.print();
  const { job } = window.phoihopShown;
  if (!job) throw new RangeError('Nothing was printed.');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(job.css);
  document.adoptedStyleSheets = [sheet];
  preview.remove();
  window.phoihopLit.render(job.content, document.body);
}

/** The preview in the browser of CHROME_PATH, as a person sees it and as it is printed. */
export class PreviewInChromium {
  #browser: Browser | undefined;
  #script = '';

  async open(): Promise<void> {
    this.#script = await bundle();
    this.#browser = await puppeteer.launch({
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: JSON.parse(process.env.PHOIHOP_BROWSER_FLAGS ?? '["--no-sandbox"]') as string[],
      protocolTimeout: 240_000,
    });
  }

  async show(file: PlanFile, tables: readonly AppendedTable[]): Promise<ShownDocument> {
    const tab = await this.#tab();
    const pages = await tab.evaluate(shownIn, file, tables);
    await tab.evaluate(putJob);
    const pdf = await tab.pdf({ preferCSSPageSize: true, printBackground: true, timeout: 240_000 });
    await tab.close();
    return { pages, pdf };
  }

  async close(): Promise<void> {
    await this.#browser?.close();
  }

  async #tab(): Promise<Tab> {
    if (!this.#browser) throw new RangeError('The browser is not open.');
    const tab = await this.#browser.newPage();
    await tab.setContent('<!doctype html><html lang="vi"><title>Xem trước</title><body></body></html>');
    await tab.addScriptTag({ content: this.#script });
    return tab;
  }
}

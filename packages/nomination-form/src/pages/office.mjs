import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { named, namesOf } from './hands/accessible.mjs';
import { NominationServer } from './nomination-server.mjs';

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';
/** What is shown or sent is so at the latest by then (milliseconds). */
const PATIENCE = 30_000;

/** A real server, a real browser, and pages in it as people open them. */
export class Office {
  /** Whatever a page threw or its policy refused. @type {string[]} */
  faults = [];
  /** What pages asked the network for: method, address, body. @type {{ method: string, url: string, body: string }[]} */
  traffic = [];

  /** @param {{ flags?: string[], round?: object }} [options] `flags` of the browser besides the usual; `round`: what is other than in the example */
  static async open({ flags = [], round = {} } = {}) {
    const sites = JSON.parse(process.env.PHOIHOP_SITES ?? '{}');
    const server = await NominationServer.start({
      site: sites['nomination-form'],
      policy: process.env.PHOIHOP_POLICY ?? '',
      round,
    });
    const browser = await puppeteer.launch({
      executablePath: process.env.CHROME_PATH ?? '',
      args: [...JSON.parse(process.env.PHOIHOP_BROWSER_FLAGS ?? '[]'), ...flags],
      protocolTimeout: 120_000,
    });
    return new Office(server, browser, mkdtempSync(join(tmpdir(), 'phoihop-papers-')));
  }

  /** @param {NominationServer} server @param {import('puppeteer-core').Browser} browser @param {string} drawer */
  constructor(server, browser, drawer) {
    this.server = server;
    this.browser = browser;
    this.drawer = drawer;
    this.context = browser.defaultBrowserContext();
  }

  async close() {
    await this.browser.close();
    await this.server.close();
    rmSync(this.drawer, { recursive: true, force: true });
  }

  /** Somebody else comes: another browser context, nothing known of before. */
  async anew() {
    if (this.context !== this.browser.defaultBrowserContext()) await this.context.close();
    this.context = await this.browser.createBrowserContext();
    [this.faults, this.traffic] = [[], []];
    this.server.forget();
  }

  /** A file on this computer. @param {string} name @param {string | Uint8Array} [content] @returns its path */
  paper(name, content = PDF) {
    const path = join(this.drawer, name);
    writeFileSync(path, content);
    return path;
  }

  /**
   * Opens a page and waits until the form stands in it.
   * @param {'alone.html' | 'hosted.html'} address
   * @param {{ viewport?: import('puppeteer-core').Viewport, prepare?: (page: import('puppeteer-core').Page) => Promise<void> }} [options]
   */
  async visit(address, { viewport = { width: 1280, height: 900 }, prepare = async () => {} } = {}) {
    const page = await this.context.newPage();
    await page.setViewport(viewport);
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/net::ERR_|status of 422/u.test(message.text()))
        this.faults.push(message.text());
    });
    page.on('request', (request) => {
      this.traffic.push({ method: request.method(), url: request.url(), body: request.postData() ?? '' });
    });
    await prepare(page);
    await page.goto(`${this.server.url}/${address}`, { waitUntil: 'load' });
    await named(page, 'textbox', 'Họ và tên');
    return page;
  }

  /** Waits for a heading, and gives all that can be read then. @param {import('puppeteer-core').Page} page @param {string} name */
  async heading(page, name) {
    await page
      .waitForSelector(`::-p-aria([name="${name}"][role="heading"])`, { timeout: PATIENCE })
      .catch(async () => {
        throw new RangeError(
          `no heading “${name}”; there are ${(await namesOf(page, 'heading')).join(' | ')}, and it says: ${(await textOf(page)).slice(0, 1500)}`,
        );
      });
    return textOf(page);
  }
}

/** All that can be read in the form. @param {import('puppeteer-core').Page} page @returns {Promise<string>} */
export const textOf = (page) =>
  page.evaluate(() => document.querySelector('ph-nomination-form')?.shadowRoot?.textContent ?? '');

/** Waits until the form says something. @param {import('puppeteer-core').Page} page @param {string} words */
export async function says(page, words) {
  await page
    .waitForFunction(
      (/** @type {string} */ wanted) =>
        document.querySelector('ph-nomination-form')?.shadowRoot?.textContent?.includes(wanted),
      { timeout: PATIENCE },
      words,
    )
    .catch(async () => {
      throw new RangeError(`it does not say “${words}”, but: ${(await textOf(page)).slice(0, 2000)}`);
    });
}

/** @param {number} milliseconds */
export const pause = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

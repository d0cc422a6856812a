import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { Keyboard } from './keyboard.mjs';

/** What is made in a page is there at the latest by then (milliseconds). */
const PATIENCE = 60_000;
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

/** A computer at which the people of the story sit one after the other. */
export class Desk {
  /** Whatever a page threw or its policy refused. @type {string[]} */
  faults = [];

  /** @param {import('./province.harness.mjs').Province} province @param {import('puppeteer-core').Viewport} viewport */
  static async at(province, viewport) {
    const browser = await puppeteer.launch({
      executablePath: process.env.CHROME_PATH ?? '',
      args: JSON.parse(process.env.PHOIHOP_BROWSER_FLAGS ?? '[]'),
      protocolTimeout: 180_000,
    });
    const page = await browser.newPage();
    await page.setViewport(viewport);
    const context = browser.defaultBrowserContext();
    await context.overridePermissions(new URL(province.address).origin, [
      'clipboard-read',
      'clipboard-sanitized-write',
    ]);
    const drawer = mkdtempSync(join(tmpdir(), 'phoihop-desk-'));
    const control = await browser.target().createCDPSession();
    await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: drawer });
    return new Desk(province, browser, page, drawer);
  }

  /** @param {import('./province.harness.mjs').Province} province @param {import('puppeteer-core').Browser} browser @param {import('puppeteer-core').Page} page @param {string} drawer */
  constructor(province, browser, page, drawer) {
    this.province = province;
    this.browser = browser;
    this.page = page;
    this.drawer = drawer;
    this.hand = new Keyboard(page);
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    // A form that is left with something in it asks first.
    page.on('dialog', (dialog) => void dialog.accept());
  }

  async leave() {
    await this.browser.close();
    rmSync(this.drawer, { recursive: true, force: true });
  }

  /** Somebody sits down. @param {string} person @param {string} view @param {string} plan */
  async sit(person, view, plan = '') {
    await this.page.goto('about:blank');
    await this.open(`co-quan.html?nguoi=${person}&ke-hoach=${plan}#${view}`);
  }

  /** @param {string} address beside that of the demo */
  async open(address) {
    await this.page.goto(new URL(address, this.province.address).href, {
      waitUntil: 'load',
      timeout: PATIENCE,
    });
  }

  /**
   * Waits until a button is there: a person who sees none yet does not reach for it, and behind it Tab may come to a text,
   * which keeps Tab for itself.
   * @param {string} begins how its name begins
   */
  async shows(begins) {
    await this.page.waitForFunction(
      (name) => {
        /** @param {ParentNode} root @returns {boolean} */
        const holds = (root) =>
          Array.from(root.querySelectorAll('*')).some((each) => {
            const named = (each.getAttribute('aria-label') ?? each.textContent ?? '').trim();
            return (
              (each.localName === 'button' && named.startsWith(name)) ||
              (each.shadowRoot !== null && holds(each.shadowRoot))
            );
          });
        return holds(document);
      },
      { timeout: PATIENCE, polling: 100 },
      begins,
    );
  }

  /** Resolves when all that was made is kept by the server. @param {string} tag of what holds the document */
  async saved(tag = 'ph-plan') {
    await this.page.waitForFunction(
      (name) => {
        const provider = /** @type {{ saving?: { state: string, changes: number } } | null} */ (
          /** @type {unknown} */ (document.querySelector(name))
        );
        return provider?.saving?.state === 'saved' && provider.saving.changes === 0;
      },
      { timeout: PATIENCE },
      tag,
    );
  }

  /** Waits until what the server holds is so. @template Value @param {() => Promise<Value>} look @param {(value: Value) => boolean} isSo @param {string} what @returns {Promise<Value>} */
  async until(look, isSo, what) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const value = await look();
      if (isSo(value)) return value;
      if (Date.now() > end) throw new Error(`${what}: ${JSON.stringify(value).slice(0, 600)}`);
      await new Promise((done) => {
        setTimeout(done, 100);
      });
    }
  }

  /** A file on this computer. @param {string} name @param {string} [content] @returns its path */
  paper(name, content = PDF) {
    const path = join(this.drawer, name);
    writeFileSync(path, content);
    return path;
  }

  /** The contents of a file that the page has handed out. @param {string} ending */
  async download(ending) {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      const name = readdirSync(this.drawer).find((each) => each.endsWith(ending));
      if (name !== undefined && !existsSync(join(this.drawer, `${name}.crdownload`)))
        return readFileSync(join(this.drawer, name));
      await new Promise((done) => {
        setTimeout(done, 50);
      });
    }
    throw new Error(`no file *${ending} was handed out`);
  }
}

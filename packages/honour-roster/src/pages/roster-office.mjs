import puppeteer from 'puppeteer-core';
import { RosterServer } from './roster-server.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** What is shown is so at the latest by then (milliseconds). */
export const PATIENCE = 30_000;

/** A real server, a real browser, and pages in it as people open them. */
export class RosterOffice {
  /** Whatever a page threw or its policy refused. @type {string[]} */
  faults = [];
  /** What pages asked the network for. @type {{ method: string, url: string, body: string }[]} */
  traffic = [];

  /** @param {{ count?: number }} [options] how many nominations there are */
  static async open({ count = 40 } = {}) {
    const sites = JSON.parse(process.env.PHOIHOP_SITES ?? '{}');
    const server = await RosterServer.start({
      site: sites['honour-roster'],
      policy: process.env.PHOIHOP_POLICY ?? '',
      count,
    });
    const browser = await puppeteer.launch({
      executablePath: process.env.CHROME_PATH ?? '',
      args: JSON.parse(process.env.PHOIHOP_BROWSER_FLAGS ?? '[]'),
      protocolTimeout: 120_000,
    });
    return new RosterOffice(server, browser);
  }

  /** @param {RosterServer} server @param {import('puppeteer-core').Browser} browser */
  constructor(server, browser) {
    this.server = server;
    this.browser = browser;
    this.context = browser.defaultBrowserContext();
  }

  async close() {
    await this.browser.close();
    await this.server.close();
  }

  /** Somebody else comes: another browser context, nothing known of before. */
  async anew() {
    if (this.context !== this.browser.defaultBrowserContext()) await this.context.close();
    this.context = await this.browser.createBrowserContext();
    [this.faults, this.traffic] = [[], []];
    this.server.answered.clear();
  }

  /**
   * Opens a page and waits until the list stands in it with all its tools.
   * @param {'office.html' | 'everybody.html'} address
   * @param {{ viewport?: import('puppeteer-core').Viewport, prepare?: (page: Page) => Promise<void> }} [options]
   */
  async visit(address, { viewport = { width: 1280, height: 900 }, prepare = async () => {} } = {}) {
    const page = await this.context.newPage();
    await page.setViewport(viewport);
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    page.on('request', (request) => {
      this.traffic.push({ method: request.method(), url: request.url(), body: request.postData() ?? '' });
    });
    // Files go to the person's own folder: here they are kept to be looked into; paper stands in a frame.
    await page.evaluateOnNewDocument(() => {
      /** @type {Blob[]} */
      const files = [];
      Reflect.set(globalThis, 'files', files);
      const real = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (given) => {
        if (given instanceof Blob) files.push(given);
        return real(given);
      };
      window.print = () => {
        const top = /** @type {Window} */ (window.top);
        Reflect.set(top, 'printed', new window.XMLSerializer().serializeToString(document));
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await prepare(page);
    await page.goto(`${this.server.url}/${address}`, { waitUntil: 'load' });
    await shown(page, 'button', 'Xuất danh sách');
    return page;
  }
}

/** @param {Page} page @param {string} role @param {string} name */
export async function shown(page, role, name) {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, {
    timeout: PATIENCE,
  });
  if (!found) throw new RangeError(`no ${role} “${name}”`);
  return found;
}

/** @param {Page} page @param {string} name @param {string} [role] */
export const press = async (page, name, role = 'button') => (await shown(page, role, name)).click();

/**
 * What does not fit: the page, what stands out of it, or words that are cut off without a sign; on a phone, what is too
 * small for a finger as well (CSS pixels; WCAG 2.2, 2.5.8).
 * @param {Page} page @returns {Promise<string[]>}
 */
export const misfits = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('ph-honour-roster')?.shadowRoot;
    const { scrollWidth, clientWidth } = document.documentElement;
    /** @type {Element[]} */
    const seen = Array.from(root?.querySelectorAll('*') ?? []).filter((element) => element.checkVisibility());
    const named = (/** @type {Element} */ element) =>
      `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    const cut = seen.filter((element) => {
      const { clipPath, overflowX, textOverflow, webkitLineClamp } = getComputedStyle(element);
      const shortened = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
      // What only a screen reader reads is clipped to nothing.
      const drawn = clipPath === 'none' && (element.textContent ?? '').trim() !== '';
      const hides = overflowX === 'hidden' || overflowX === 'clip';
      return drawn && hides && !shortened && element.scrollWidth > element.clientWidth + 2;
    });
    const small = window.matchMedia('(pointer: coarse)').matches
      ? seen.filter((element) => {
          if (!element.matches('button, input, select, textarea, [role="menuitem"]')) return false;
          const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
          return width > 1 && (width < 24 || height < 24);
        })
      : [];
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide, of ${clientWidth}`] : []),
      ...cut.map((element) => `${named(element)} is cut off`),
      ...small.map((element) => `${named(element)} is too small for a finger`),
    ];
  });

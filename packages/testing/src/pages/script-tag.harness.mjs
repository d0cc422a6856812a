import puppeteer from 'puppeteer-core';
import { Site } from './site.mjs';

const plan = JSON.stringify({
  schemaVersion: 1,
  plan: {
    id: 'ke-hoach-thu',
    kind: 'plan',
    issuers: [{ superior: [], name: 'SỞ DÂN TỘC VÀ TÔN GIÁO' }],
    number: null,
    title: 'KẾ HOẠCH',
    subject: 'Phối hợp tuyên truyền năm 2026',
    agencies: [],
    items: [{ id: 'mot', level: 1, label: 'I.', text: 'Mục đích của kế hoạch thử' }],
    appendices: [],
    signatories: [],
    recipients: [{ id: 'nhan', text: 'UBND tỉnh' }],
  },
  entries: [],
  review: { comments: [], suggestions: [], waivers: [] },
  agreements: [],
  versions: [],
});

/** @typedef {{ document: string, texts: string, expanded: number, drawn: number }} Told what a widget holds, shows in fields, has open, and how many elements it is made of */

/** A page that embeds the widgets by script tag, in a browser of its own. */
export class ScriptTagHarness {
  /** What the console told as an error. @type {string[]} */
  errors = [];
  /** Hosts that the page asked anything of. @type {Set<string>} */
  hosts = new Set();

  /**
   * @param {Readonly<Record<string, string>>} folders releases by the path that they are served under
   * @param {import('./certificate.mjs').Certificate} [certificate] serves them over https
   */
  static async start(folders, certificate) {
    const site = await Site.start(folders, certificate);
    const browser = await puppeteer.launch({
      executablePath: process.env.CHROME_PATH ?? '',
      // Letters are drawn in colours or in greys by what lies behind them: pictures could not be compared.
      args: [
        ...JSON.parse(process.env.PHOIHOP_BROWSER_FLAGS ?? '[]'),
        '--disable-lcd-text',
        // Nobody has signed the certificate of a test; reports are sent at once, not once a minute.
        ...(certificate ? ['--ignore-certificate-errors', '--short-reporting-delay'] : []),
      ],
    });
    return new ScriptTagHarness(site, browser, await browser.newPage());
  }

  /** @param {Site} site @param {import('puppeteer-core').Browser} browser @param {import('puppeteer-core').Page} page */
  constructor(site, browser, page) {
    this.site = site;
    this.browser = browser;
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    // A form that was begun asks before it is left.
    page.on('dialog', (dialog) => void dialog.accept());
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) this.hosts.add(new URL(request.url()).host);
    });
  }

  async stop() {
    await this.browser.close();
    this.site.close();
  }

  reset() {
    this.site.reset();
    this.errors.length = 0;
    this.hosts.clear();
  }

  /**
   * Opens a page with this in its body. The plan lies at `/ke-hoach.json`.
   * @param {string} body @param {string} head @param {'load' | 'domcontentloaded'} waitUntil
   */
  async open(body, head = '', waitUntil = 'load') {
    await this.visit(
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>${head}</head><body>${body}</body></html>`,
      waitUntil,
    );
  }

  /** Opens a whole page. The plan lies at `/ke-hoach.json`. @param {string} html @param {'load' | 'domcontentloaded'} waitUntil */
  async visit(html, waitUntil = 'load') {
    this.site.page('/ke-hoach.json', plan);
    await this.page.goto(this.site.page('/trang.html', html), { waitUntil });
  }

  /** All that a person can read on the page outside of shadow roots. */
  seen() {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** Resolves when a widget stands in the place of what the server has written inside its tag. @param {string} tag */
  async awake(tag) {
    await this.page.waitForFunction(
      (name) => {
        const root = document.querySelector(name)?.shadowRoot;
        return root && !root.querySelector(':scope > slot, slot.fallback') && root.childElementCount > 0;
      },
      { timeout: 15_000 },
      tag,
    );
  }

  /** A tag and what stands inside it, as markup. @param {string} tag */
  async markup(tag) {
    const page = await this.page.content();
    return page.slice(page.indexOf(`<${tag}`), page.indexOf(`</${tag}>`) + tag.length + 3);
  }

  /** Resolves when a tag shows this text, in its shadow root. @param {string} selector @param {string} text */
  async shows(selector, text) {
    await this.page.waitForFunction(
      (named, expected) =>
        [...document.querySelectorAll(named)].some((element) => {
          const shown = element.shadowRoot?.textContent ?? '';
          const fields = [...(element.shadowRoot?.querySelectorAll('textarea, input') ?? [])];
          return `${shown} ${fields.map((field) => /** @type {HTMLInputElement} */ (field).value).join(' ')}`.includes(
            expected,
          );
        }),
      { timeout: 15_000 },
      selector,
      text,
    );
  }

  /** Resolves when a widget has drawn something. @param {string} tag */
  async drawn(tag) {
    await this.page.waitForFunction(
      (name) => (document.querySelector(name)?.shadowRoot?.querySelectorAll('*').length ?? 0) > 5,
      { timeout: 15_000 },
      tag,
    );
  }

  /** Resolves when a widget has drawn itself and moves no more. @param {string} tag */
  async still(tag) {
    await this.drawn(tag);
    await this.site.quiet();
    let last = '';
    for (let turn = 0; turn < 40; turn++) {
      const now = await this.page.$eval(
        tag,
        (element) => `${element.scrollHeight} ${element.shadowRoot?.querySelectorAll('*').length ?? 0}`,
      );
      if (now === last) return;
      last = now;
      await new Promise((done) => {
        setTimeout(done, 250);
      });
    }
    throw new Error(`<${tag}> never came to rest.`);
  }

  /** Puts the focus somewhere in a widget and presses keys. @param {string} tag @param {string} at @param {string} keys */
  async work(tag, at, keys) {
    await this.page.waitForFunction(
      (name, selector) => document.querySelector(name)?.shadowRoot?.querySelector(selector),
      {},
      tag,
      at,
    );
    await this.page.$eval(
      tag,
      (element, selector) => {
        /** @type {HTMLElement | null | undefined} */ (element.shadowRoot?.querySelector(selector))?.focus();
      },
      at,
    );
    await this.page.keyboard.type(keys);
    await this.still(tag);
  }

  /** @param {string} tag @returns {Promise<Told>} */
  tells(tag) {
    return this.page.$eval(tag, (element) => ({
      document: JSON.stringify(element),
      texts: [...(element.shadowRoot?.querySelectorAll('input, textarea') ?? [])]
        .map((field) => /** @type {HTMLInputElement} */ (field).value)
        .join(' '),
      expanded: element.shadowRoot?.querySelectorAll('[aria-expanded=true]').length ?? 0,
      drawn: element.shadowRoot?.querySelectorAll('*').length ?? 0,
    }));
  }

  /** A picture of an element. @param {string} selector */
  async picture(selector) {
    const element = await this.page.$(selector);
    if (!element) throw new Error(`The page has no ${selector}.`);
    return element.screenshot({ captureBeyondViewport: true });
  }

  /** A picture of the page with this element covered, and as high as any (class `hop`). @param {string} selector */
  async outside(selector) {
    await this.page.$eval(selector, (element) => {
      element.classList.add('hop');
      /** @type {HTMLElement} */ (element).style.visibility = 'hidden';
    });
    // How long the page is, is told of the last frame.
    await this.page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    return this.page.screenshot({ fullPage: true });
  }

  /** Whether a tag is registered. @param {string} tag */
  defined(tag) {
    return this.page.evaluate((name) => customElements.get(name) !== undefined, tag);
  }

  /** The names that the page's scripts have added to the global object. @returns {Promise<string[]>} */
  async addedGlobals() {
    const own = await this.page.evaluate(() => Object.getOwnPropertyNames(globalThis));
    const bare = await this.browser.newPage();
    await bare.goto(
      this.site.page('/trong.html', '<!doctype html><html lang="vi"><title>Trống</title></html>'),
    );
    const known = new Set(await bare.evaluate(() => Object.getOwnPropertyNames(globalThis)));
    await bare.close();
    return own.filter((name) => !known.has(name) && !name.startsWith('puppeteer'));
  }

  /** Resolves when a sentence with this in it has been told in the console as an error. @param {string} text */
  async told(text) {
    const end = Date.now() + 10_000;
    while (!this.errors.some((error) => error.includes(text))) {
      if (Date.now() > end) throw new Error(`The console never told “${text}”:\n${this.errors.join('\n')}`);
      await new Promise((done) => {
        setTimeout(done, 50);
      });
    }
  }
}

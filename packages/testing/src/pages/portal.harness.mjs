import puppeteer from 'puppeteer-core';
import { typeRole } from './type-role.mjs';

/** Runs in the page: the rows of a widget, each with its label and text. */
const rowsOf = (/** @type {[string, string]} */ [tag, rows]) =>
  Array.from(document.querySelector(tag)?.shadowRoot?.querySelectorAll(rows) ?? []).map((row) => ({
    label: row.getAttribute('data-label')?.trim() ?? row.querySelector('.label')?.textContent?.trim() ?? null,
    text:
      row.querySelector('textarea, .text')?.textContent ||
      (row.querySelector('textarea')?.value ?? row.textContent),
  }));

/** The page of the demo on which a visitor tries a text of their own: all widgets, and no server. */
const tryPage = () => new URL('thu.html', process.env.PHOIHOP_PAGE).href;

/** The demo portal as an official meets it, in a browser of its own. */
export class PortalHarness {
  /** Whatever a page threw or its policy refused. @type {string[]} */
  faults = [];

  static async start() {
    const browser = await puppeteer.launch({
      executablePath: process.env.CHROME_PATH ?? '',
      args: JSON.parse(process.env.PHOIHOP_BROWSER_FLAGS ?? '[]'),
      protocolTimeout: 120_000,
    });
    return new PortalHarness(browser, await browser.newPage());
  }

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {import('puppeteer-core').Page} page
   */
  constructor(browser, page) {
    this.browser = browser;
    this.page = page;
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
  }

  async visit() {
    await this.page.goto(tryPage(), { waitUntil: 'load' });
    await this.shown();
  }

  /**
   * Opens a part of the demo in a page of its own.
   * @param {string} address beside that of the page to try
   * @param {string} tag of the widget that it shows
   */
  async open(address, tag) {
    await this.page.goto('about:blank');
    await this.page.goto(new URL(address, tryPage()).href, { waitUntil: 'load' });
    await this.page.waitForFunction(
      (name) => (document.querySelector(name)?.shadowRoot?.textContent?.trim().length ?? 0) > 200,
      {},
      tag,
    );
  }

  /** Types a letter into the current cell of the matrix. @param {import('puppeteer-core').KeyInput} letter */
  async typeRole(letter) {
    await typeRole(this.page, letter);
  }

  async reload() {
    await this.page.reload({ waitUntil: 'load' });
    await this.shown();
  }

  /** Resolves when a plan is shown. */
  async shown() {
    await this.page.waitForFunction(
      () => (document.querySelector('ph-plan-editor')?.shadowRoot?.querySelectorAll('.item').length ?? 0) > 0,
    );
  }

  items() {
    return this.page.evaluate(rowsOf, ['ph-plan-editor', '.item']);
  }

  /** The lines, once their fields are there: they come behind the lines. @returns {Promise<string[]>} */
  async recipients() {
    await this.page.waitForFunction(() => {
      const lines = [
        ...(document.querySelector('ph-recipient-list')?.shadowRoot?.querySelectorAll('li') ?? []),
      ];
      return lines.length > 0 && lines.every((line) => line.querySelector('textarea'));
    });
    const rows = await this.page.evaluate(rowsOf, ['ph-recipient-list', 'li']);
    return rows.map((row) => row.text);
  }

  /** All that the paper shows, the texts of its fields included. */
  paper() {
    return this.page.evaluate(() => {
      const paper = document.querySelector('ph-plan-editor')?.shadowRoot?.querySelector('.paper');
      const fields = Array.from(paper?.querySelectorAll('textarea') ?? [], ({ value }) => value);
      return [paper?.textContent ?? '', ...fields].join('\n');
    });
  }

  /** The plan file as the host gets it. */
  file() {
    return this.page.evaluate(() => JSON.parse(JSON.stringify(document.querySelector('ph-plan'))));
  }

  /** Writes a recipient anew, with the keyboard. @param {number} index @param {string} text */
  async rename(index, text) {
    await this.page.evaluate((at) => {
      const list = document.querySelector('ph-recipient-list')?.shadowRoot;
      const field = list?.querySelectorAll('li')[at]?.querySelector('textarea');
      field?.focus();
      field?.select();
    }, index);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Tab');
  }

  /** @param {'z' | 'y'} key undo or redo, with the caret in the first recipient */
  async control(key) {
    await this.recipients();
    await this.page.evaluate(() => {
      document.querySelector('ph-recipient-list')?.shadowRoot?.querySelector('textarea')?.focus();
    });
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press(key);
    await this.page.keyboard.up('Control');
  }

  /** Waits until the draft lies on the device. */
  async kept() {
    await this.page.evaluate(() =>
      /** @type {HTMLElement & { saveDraft(): Promise<void> }} */ (
        document.querySelector('ph-plan')
      ).saveDraft(),
    );
  }

  /** Opens a file in the dialog. @param {{ name: string, bytes: Uint8Array }} file @returns the fault shown, '' when it opened */
  async openFile({ name, bytes }) {
    await this.page.click('#mo-van-ban');
    const encoded = Buffer.from(bytes).toString('base64');
    await this.page.evaluate(([fileName, content]) => {
      const data = new DataTransfer();
      const raw = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      data.items.add(new File([raw], fileName));
      /** @type {HTMLInputElement} */ (document.querySelector('input[name=tep]')).files = data.files;
    }, /** @type {[string, string]} */ ([name, encoded]));
    return this.submit();
  }

  /** Pastes a text into the dialog. @param {string} text @returns the fault shown, '' when it opened */
  async openText(text) {
    await this.page.click('#mo-van-ban');
    await this.paste(text);
    return this.submit();
  }

  /** Puts a text into the field of the dialog that is open. @param {string} text */
  async paste(text) {
    await this.page.evaluate((pasted) => {
      const field = /** @type {HTMLTextAreaElement} */ (document.querySelector('textarea[name=van-ban]'));
      field.value = pasted;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  }

  /** How many notes stand above the plan, and whether they are open. */
  notes() {
    return this.page.$eval('.reading details', (details) => ({
      count: details.querySelectorAll('li').length,
      open: /** @type {HTMLDetailsElement} */ (details).open,
    }));
  }

  /** What the page's status line says. */
  status() {
    return this.page.$eval('#trang-thai', (element) => element.textContent);
  }

  /** Closes the dialog, keeping what stands in it. */
  async closeDialog() {
    await this.page.evaluate(() => document.querySelector('dialog')?.close());
  }

  /** What the dialog says is wrong with what was given to it; '' where it says nothing. */
  fault() {
    return this.page.evaluate(() => document.querySelector('dialog[open] .fault')?.textContent ?? '');
  }

  /** Has what was given to the dialog read. @returns the fault shown, '' when it opened */
  async submit() {
    await this.page.click('dialog form button.filled');
    await this.page.waitForFunction(
      () => document.querySelector('dialog')?.open === false || document.querySelector('dialog .fault'),
      { timeout: 60_000 },
    );
    return this.fault();
  }
}

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {import('./script-tag.harness.mjs').ScriptTagHarness} ScriptTagHarness */

/** On a machine with much else to do (milliseconds). */
const LONG = 90_000;

/** A person at a page of widgets: presses what they see by its name, and gets files. */
export class SessionHarness {
  /** @param {ScriptTagHarness} portal */
  static async begin(portal) {
    const session = new SessionHarness(portal, mkdtempSync(join(tmpdir(), 'phoihop-downloads-')));
    const control = await portal.browser.target().createCDPSession();
    await control.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: session.folder,
    });
    await control.send('Browser.grantPermissions', {
      // What is not granted is refused; without the last, a browser sends no reports to `report-to`.
      permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite', 'backgroundSync'],
    });
    // In every document, in that of a print frame too.
    await portal.page.evaluateOnNewDocument(() => {
      const seen = /** @type {Window & { refused?: string[], printed?: number }} */ (window.top ?? window);
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        (seen.refused ??= []).push(`${effectiveDirective} ${blockedURI} ${sample}`);
      });
      window.addEventListener('beforeprint', () => {
        seen.printed = (seen.printed ?? 0) + 1;
      });
    });
    return session;
  }

  /** @param {ScriptTagHarness} portal @param {string} folder of what is saved */
  constructor(portal, folder) {
    this.portal = portal;
    this.folder = folder;
  }

  end() {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Presses a button, or an entry of a menu, whose name begins so. @param {string} tag @param {string} name */
  async press(tag, name) {
    const found = await this.portal.page.waitForFunction(
      (widget, wanted) =>
        Array.from(
          document.querySelector(widget)?.shadowRoot?.querySelectorAll('button, [role=menuitem]') ?? [],
        ).find((button) => {
          const told = (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
          return told.startsWith(wanted) && button.checkVisibility() && !button.matches(':disabled');
        }),
      { timeout: LONG },
      tag,
      name,
    );
    // A locator waits until what stands above has done growing: a click may not miss.
    const button = /** @type {import('puppeteer-core').ElementHandle<Element>} */ (found).asLocator();
    await button.setTimeout(LONG).click();
  }

  /** Resolves when a file with this ending has been saved. @param {string} ending @returns {Promise<Buffer>} its contents; the file goes */
  async saved(ending) {
    for (const end = Date.now() + LONG; Date.now() < end;) {
      const name = readdirSync(this.folder).find((each) => each.endsWith(ending));
      if (name !== undefined && !existsSync(join(this.folder, `${name}.crdownload`))) {
        const contents = readFileSync(join(this.folder, name));
        rmSync(join(this.folder, name));
        return contents;
      }
      await new Promise((done) => {
        setTimeout(done, 50);
      });
    }
    throw new Error(`No file *${ending} was saved.`);
  }

  /** Resolves when something has been handed to the printer. */
  async printed() {
    await this.portal.page.waitForFunction(
      () => /** @type {{ printed?: number }} */ (/** @type {unknown} */ (window)).printed,
      { timeout: LONG },
    );
    await this.portal.page.evaluate(() => {
      /** @type {{ printed?: number }} */ (/** @type {unknown} */ (window)).printed = 0;
    });
  }

  /**
   * Pastes markup from the clipboard, where the focus is. It is copied on another page: the browser itself reads what
   * a page writes to the clipboard, under the policy of that page.
   * @param {string} html
   */
  async paste(html) {
    const { site, browser, page } = this.portal;
    const { policy } = site;
    site.policy = '';
    const other = await browser.newPage();
    await other.goto(site.page('/nguon.html', '<!doctype html><html lang="vi"><title>Nguồn</title></html>'));
    await other.evaluate(async (text) => {
      const item = new ClipboardItem({ 'text/html': new Blob([text], { type: 'text/html' }) });
      await navigator.clipboard.write([item]);
    }, html);
    await other.close();
    site.policy = policy;
    await page.bringToFront();
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
  }

  /** Does what the policy refuses. Resolves when the server has heard of it. */
  async provoke() {
    const { page, site } = this.portal;
    const heard = site.reports.length;
    await page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent = 'p { color: red }';
      document.head.append(sheet);
    });
    for (const end = Date.now() + LONG; site.reports.length === heard;) {
      if (Date.now() > end) throw new Error('No report came.');
      await new Promise((done) => {
        setTimeout(done, 50);
      });
    }
  }

  /**
   * What the policy has refused, as the page and its frames saw it, and as the server got it: by `report-to` Chromium
   * tells nothing of a frame that has no address, such as one made for printing.
   * @returns {Promise<{ seen: string[], reported: unknown[] }>}
   */
  async refused() {
    await this.portal.site.quiet();
    return {
      seen: await this.portal.page.evaluate(
        () => /** @type {{ refused?: string[] }} */ (/** @type {unknown} */ (window)).refused ?? [],
      ),
      reported: this.portal.site.reports,
    };
  }
}

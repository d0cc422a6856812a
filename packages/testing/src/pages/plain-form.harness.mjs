import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

/** A form that a server has written, and the widget that goes on with it, as a person fills them in. */
export class PlainForm {
  #folder = mkdtempSync(join(tmpdir(), 'phoihop-papers-'));

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  end() {
    rmSync(this.#folder, { recursive: true });
  }

  /** The ends of the file that `fill` attaches, as its check reads them. */
  paperEnds() {
    const bytes = new TextEncoder().encode(PDF);
    return { size: bytes.length, head: bytes, tail: bytes };
  }

  /** Fills in the plain form. @param {{ answers: Record<string, string>, files: Record<string, string> }} contents */
  async fill({ answers, files }) {
    for (const [name, answer] of Object.entries(answers)) {
      const [control] = await this.page.$$(`[name="${name}"]`);
      if (!control) throw new RangeError(`the form has no control “${name}”`);
      const kind = await control.evaluate((each) => each.getAttribute('type') ?? each.localName);
      if (kind === 'radio') await this.page.click(`[name="${name}"][value="${answer}"]`);
      else if (kind === 'checkbox') await control.click();
      else if (kind === 'select') await control.select(answer);
      else if (kind !== 'hidden') await control.type(answer);
    }
    for (const [name, file] of Object.entries(files)) {
      const path = join(this.#folder, file);
      writeFileSync(path, PDF);
      const control = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement> | null} */ (
        await this.page.$(`[name="${name}"]`)
      );
      await control?.uploadFile(path);
    }
  }

  /** Presses the button of the plain form. */
  async submit() {
    await Promise.all([this.page.waitForNavigation(), this.page.click('form button')]);
  }

  /** Goes to the last page of the widget and sends what it holds; resolves when a server has answered. */
  async send() {
    const steps = await this.page.$$('>>> button.step');
    await steps.at(-1)?.click();
    const answered = this.page.waitForResponse((response) => response.request().method() === 'POST');
    const button = await this.page.waitForSelector('::-p-aria([name="Gửi đề nghị"][role="button"])');
    await button?.click();
    await answered;
  }

  /** Types into a control, the server's or the widget's. @param {string} name @param {string} text */
  async type(name, text) {
    const control = await this.page.waitForSelector(`>>> [name="${name}"]`);
    await control?.type(text);
  }

  /** @param {string} name @returns {Promise<string>} */
  async value(name) {
    const control = await this.page.waitForSelector(`>>> [name="${name}"]`);
    return (await control?.evaluate((each) => /** @type {HTMLInputElement} */ (each).value)) ?? '';
  }

  /** Where the person is: the control that has the focus inside a widget, what stands in it, and the caret. */
  goesOn() {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      const inWidget = active?.shadowRoot?.activeElement;
      if (inWidget) active = inWidget;
      const control = /** @type {HTMLInputElement | null} */ (inWidget ? active : null);
      return {
        name: control?.getAttribute('name'),
        value: control?.value ?? '',
        caret: control?.selectionStart,
      };
    });
  }
}

import { choose, fileControl, named, optionOf } from './accessible.mjs';

/** The action of a thing, as assistive technology asks for it: without a place on the screen. @param {import('./accessible.mjs').Handle} handle */
const activate = (handle) =>
  handle.evaluate((element) => {
    /** @type {HTMLElement} */ (element).click();
  });

/** Knows a page by roles and names of its accessibility tree alone, and does what a screen reader does with them. */
export class ScreenReader {
  name = 'names of a screen reader alone';

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** @param {string} label @param {string} text */
  async write(label, text) {
    await (await named(this.page, 'textbox', label)).focus();
    await this.page.keyboard.type(text);
  }

  /** @param {string} label @param {string} typed @param {string} option */
  async search(label, typed, option) {
    await (await named(this.page, 'combobox', label)).focus();
    await this.page.keyboard.type(typed);
    await activate(await optionOf(this.page, label, option));
  }

  /** @param {string} label @param {string} option */
  async select(label, option) {
    await choose(await named(this.page, 'combobox', label), option);
  }

  /** @param {string} label */
  async tick(label) {
    const radio = (await this.page.$$(`::-p-aria([name="${label}"][role="radio"])`)).length > 0;
    await activate(await named(this.page, radio ? 'radio' : 'checkbox', label));
  }

  /** @param {string} label */
  async press(label) {
    await activate(await named(this.page, 'button', label));
  }

  /** @param {string} label @param {string[]} paths */
  async attach(label, paths) {
    const button = await fileControl(this.page, label);
    const [chooser] = await Promise.all([this.page.waitForFileChooser(), activate(button)]);
    await chooser.accept(paths);
  }
}

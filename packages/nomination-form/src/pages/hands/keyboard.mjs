import { setTimeout } from 'node:timers/promises';
import { chosenIn, focused, named, optionOf } from './accessible.mjs';

/** More things than this no page of the form holds. */
const STOPS = 120;

/** Nothing but a keyboard: Tab to get there, keys to do it. */
export class Keyboard {
  name = 'keyboard alone';

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** @param {string} label @param {string} text */
  async write(label, text) {
    await this.#reach(
      ({ role, name }) => (role === 'textbox' || role === 'combobox') && name === label,
      label,
    );
    await this.page.keyboard.type(text);
  }

  /** @param {string} label @param {string} typed @param {string} option */
  async search(label, typed, option) {
    await this.write(label, typed);
    await optionOf(this.page, label, option);
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** @param {string} label @param {string} option */
  async select(label, option) {
    await this.#reach(({ role, name }) => role === 'combobox' && name === label, label);
    const list = await named(this.page, 'combobox', label);
    for (let stop = 0; stop < STOPS && (await chosenIn(list)) !== option; stop++)
      await this.page.keyboard.press('ArrowDown');
  }

  /** @param {string} label of a radio button or a box */
  async tick(label) {
    await this.#reach(({ role, name }) => (role === 'radio' || role === 'checkbox') && name === label, label);
    if (!(await focused(this.page)).checked) await this.page.keyboard.press('Space');
  }

  /** @param {string} label */
  async press(label) {
    await this.#reach(({ role, name }) => role === 'button' && name === label, label);
    await this.page.keyboard.press('Enter');
  }

  /**
   * Chooses files. The window of the system may stay away once, while the browser is at work: who sees none presses again.
   * @param {string} label @param {string[]} paths
   */
  async attach(label, paths) {
    for (let attempt = 0; attempt < 3; attempt++) {
      await this.#reach(({ role, name }) => role === 'button' && name.startsWith(label), label);
      const asked = this.page.waitForFileChooser({ timeout: 5_000 }).catch(() => undefined);
      await this.page.keyboard.press('Space');
      const chooser = await asked;
      if (chooser) return chooser.accept(paths);
    }
    throw new Error(`no window for files opens at “${label}”`);
  }

  /** A new page takes the focus when it stands: a person looks before pressing. @param {(at: { role: string, name: string }) => boolean} isIt */
  async #stays(isIt) {
    await setTimeout(50);
    return isIt(await focused(this.page));
  }

  /** @param {(at: { role: string, name: string }) => boolean} isIt @param {string} label */
  async #reach(isIt, label) {
    /** @type {string[]} */
    const seen = [];
    for (let stop = 0; stop < STOPS; stop++) {
      const at = await focused(this.page);
      if (isIt(at) && (await this.#stays(isIt))) return;
      if (isIt(at)) continue;
      seen.push(`${at.role} “${at.name}”`);
      await this.page.keyboard.press('Tab');
    }
    throw new RangeError(`Tab never reaches “${label}”; it went by ${[...new Set(seen)].join(', ')}`);
  }
}

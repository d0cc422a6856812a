import { choose, fileControl, named, optionOf, valueOf } from './accessible.mjs';

/** Smaller a target may not be (CSS pixels; WCAG 2.2, 2.5.8). */
const LEAST = 24;

/** A finger on a phone: what it touches must be in view, large enough and covered by nothing. */
export class Finger {
  name = 'a finger on a phone of 360 px';

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** @param {string} label @param {string} text */
  async write(label, text) {
    await this.#enter(await named(this.page, 'textbox', label), label, text);
  }

  /** @param {string} label @param {string} typed @param {string} option */
  async search(label, typed, option) {
    await this.#enter(await named(this.page, 'combobox', label), label, typed);
    await this.#tap(await optionOf(this.page, label, option), option);
  }

  /** The list itself is drawn by the phone. @param {string} label @param {string} option */
  async select(label, option) {
    await choose(await named(this.page, 'combobox', label), option);
  }

  /** @param {string} label */
  async tick(label) {
    const radio = (await this.page.$$(`::-p-aria([name="${label}"][role="radio"])`)).length > 0;
    await this.#tap(await named(this.page, radio ? 'radio' : 'checkbox', label), label);
  }

  /** @param {string} label */
  async press(label) {
    await this.#tap(await named(this.page, 'button', label), label);
  }

  /** @param {string} label @param {string[]} paths */
  async attach(label, paths) {
    const button = await fileControl(this.page, label);
    const [chooser] = await Promise.all([this.page.waitForFileChooser(), this.#tap(button, label)]);
    await chooser.accept(paths);
  }

  /** The phone's keyboard comes once the field has the focus. @param {import('./accessible.mjs').Handle} handle @param {string} what @param {string} text */
  async #enter(handle, what, text) {
    await this.#tap(handle, what);
    await this.page.waitForFunction((element) => element.matches(':focus'), {}, handle);
    await this.page.keyboard.type(text, { delay: 5 });
    if ((await valueOf(handle)) === text) return;
    // The keyboard of an emulated phone is not always there with the focus; a person sees that and types once more.
    await handle.evaluate((element) => /** @type {HTMLInputElement} */ (element).select());
    await this.page.keyboard.type(text, { delay: 5 });
  }

  /** @param {import('./accessible.mjs').Handle} handle @param {string} what */
  async #tap(handle, what) {
    const place = await handle.evaluate(async (element) => {
      // A small box is ticked by its label as well.
      const target = element.closest('label') ?? element;
      target.scrollIntoView({ block: 'center' });
      // A person touches what they see: behind the frames that draw it there.
      for (let frame = 0; frame < 2; frame++) {
        await new Promise((drawn) => {
          requestAnimationFrame(drawn);
        });
      }
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [left + Math.min(width / 2, 40), top + Math.min(height / 2, 20)];
      const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
      const hit = root.elementFromPoint(x, y);
      return { x, y, width, height, hit: hit !== null && (target.contains(hit) || hit.contains(target)) };
    });
    if (!place.hit) throw new Error(`“${what}” is covered by something else`);
    if (place.width < LEAST || place.height < LEAST)
      throw new Error(`“${what}” is too small for a finger: ${place.width} by ${place.height}`);
    await this.page.touchscreen.tap(place.x, place.y);
  }
}

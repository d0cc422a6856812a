import { setTimeout } from 'node:timers/promises';

/** So long a person looks (milliseconds). */
const LOOK = 120;
/** More stops than this no page has. */
const STOPS = 500;
/** What a press leads to is there at the latest by then (milliseconds), on a machine with much else to do. */
const PATIENCE = 60_000;

/** Runs in the page: what has the focus, through all shadow roots, and by which name it goes. */
const atHand = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return '';
  const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
  const labelledBy = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/u)
    .map((id) => (id === '' ? '' : (root.getElementById(id)?.textContent ?? '')))
    .join(' ');
  const labels =
    'labels' in element ? Array.from(/** @type {HTMLInputElement} */ (element).labels ?? []) : [];
  const ofLabels = labels
    .map((label) => {
      const copy = /** @type {HTMLElement} */ (label.cloneNode(true));
      for (const control of copy.querySelectorAll('select, textarea, input')) control.remove();
      return copy.textContent ?? '';
    })
    .join(' ');
  const named = [element.getAttribute('aria-label') ?? '', labelledBy, ofLabels].find(
    (name) => name.trim() !== '',
  );
  const text = element.matches('input, select, textarea') ? '' : (element.textContent ?? '');
  return (named ?? (text.trim() || (element.getAttribute('title') ?? ''))).replaceAll(/\s+/gu, ' ').trim();
};

/** A person who has nothing but a keyboard: Tab to get there, keys to do it. */
export class Keyboard {
  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** The name of what has the focus. @returns {Promise<string>} */
  at() {
    return this.page.evaluate(atHand);
  }

  /** Goes on with Tab to what bears a name, or one that begins so. @param {string | RegExp} name @param {{ back?: boolean }} [options] `back`: with Shift */
  async reach(name, { back = false } = {}) {
    const is = (/** @type {string} */ found) =>
      typeof name === 'string' ? found === name : name.test(found);
    /** @type {string[]} */
    const seen = [];
    const until = Date.now() + PATIENCE;
    // What is being loaded may come behind the place that Tab has passed.
    while (Date.now() < until) {
      for (let stop = 0; stop < STOPS; stop++) {
        const found = await this.at();
        if (is(found) && (await this.#stays(is))) return found;
        if (is(found)) continue;
        if (found !== '') seen.push(found);
        if (back) await this.page.keyboard.down('Shift');
        await this.page.keyboard.press('Tab');
        if (back) await this.page.keyboard.up('Shift');
        if (Date.now() > until) break;
      }
    }
    throw new RangeError(`Tab never reaches “${String(name)}”; it went by ${[...new Set(seen)].join(', ')}`);
  }

  /** What opens or closes takes the focus a moment later: a person looks before pressing. @param {(found: string) => boolean} is */
  async #stays(is) {
    await setTimeout(LOOK);
    return is(await this.at());
  }

  /** @param {string | RegExp} name of a button, link or tab */
  async press(name) {
    await this.reach(name);
    await this.page.keyboard.press('Enter');
  }

  /** Writes in the place of what stands in a field. @param {string | RegExp} name @param {string} text */
  async write(name, text) {
    await this.reach(name);
    await this.all();
    await this.page.keyboard.type(text);
  }

  /** Chooses all in a field. */
  async all() {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
  }

  /** Pastes a text where the focus is, by the clipboard of the computer. @param {string} text */
  async paste(text) {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('v');
    await this.page.keyboard.up('Control');
  }

  /** Chooses from a list of the browser by arrow keys. @param {string | RegExp} name @param {string | RegExp} option */
  async choose(name, option) {
    await this.reach(name);
    const chosen = () =>
      this.page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element && 'selectedOptions' in element
          ? (/** @type {HTMLSelectElement} */ (element).selectedOptions[0]?.label ?? '')
          : '';
      });
    const is = (/** @type {string} */ label) =>
      typeof option === 'string' ? label.trim() === option : option.test(label);
    await this.page.keyboard.press('Home');
    for (let stop = 0; stop < STOPS; stop++) {
      const label = await chosen();
      if (is(label)) return;
      await this.page.keyboard.press('ArrowDown');
      if ((await chosen()) === label)
        throw new RangeError(`“${String(option)}” is no choice; the last is “${label}”`);
    }
  }

  /** @param {string | RegExp} name of a box or radio button */
  async tick(name) {
    await this.reach(name);
    await this.page.keyboard.press('Space');
  }

  /** Chooses among radio buttons: Tab leads to the first of them, arrows to the others. @param {string} first @param {string} name */
  async pick(first, name) {
    await this.tick(first);
    for (let stop = 0; stop < STOPS && (await this.at()) !== name; stop++)
      await this.page.keyboard.press('ArrowDown');
  }

  /**
   * Chooses files. The window of the system may stay away once, while the browser is at work; who sees none presses again,
   * as long as the focus has stayed.
   * @param {string | RegExp} name @param {string[]} paths
   */
  async attach(name, paths) {
    await this.reach(name);
    const reached = await this.at();
    for (let attempt = 0; ; attempt++) {
      const asked = this.page.waitForFileChooser({ timeout: 5_000 }).catch(() => undefined);
      await this.page.keyboard.press('Space');
      const chooser = await asked;
      if (chooser) {
        await chooser.accept(paths);
        return;
      }
      const there = await this.at();
      if (there !== reached || attempt === 2)
        throw new Error(`no window for files opens; the focus is on “${there}” instead of “${reached}”`);
    }
  }

  /** Waits until a widget, or the page, says something. @param {string | RegExp} words @param {string} [tag] */
  async hears(words, tag = 'body') {
    const source =
      typeof words === 'string' ? words.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&') : words.source;
    await this.page
      .waitForFunction(
        (/** @type {string} */ wanted, /** @type {string} */ selector) => {
          const element = document.querySelector(selector);
          const said = element?.shadowRoot?.textContent ?? element?.textContent ?? '';
          return new RegExp(wanted, 'u').test(said.replaceAll(/\s+/gu, ' '));
        },
        { timeout: PATIENCE },
        source,
        tag,
      )
      .catch(async () => {
        const said = await this.page.evaluate(
          (selector) => document.querySelector(selector)?.shadowRoot?.textContent ?? '',
          tag,
        );
        throw new RangeError(
          `${tag} never says “${String(words)}”, but: ${said.replaceAll(/\s+/gu, ' ').slice(0, 800)}`,
        );
      });
  }
}

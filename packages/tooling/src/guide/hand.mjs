/** What is made in a page is there at the latest by then (milliseconds). */
const PATIENCE = 60_000;

/** Runs in the page: what can be pressed or filled in, through all shadow roots, whose name begins so. */
const named = (/** @type {string} */ name, /** @type {string} */ kinds) => {
  /** @type {(root: Document | ShadowRoot) => Element[]} */
  const inside = (root) =>
    Array.from(root.querySelectorAll('*')).flatMap((each) => [
      each,
      ...(each.shadowRoot ? inside(each.shadowRoot) : []),
    ]);
  const labelOf = (/** @type {Element} */ element) => {
    const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
    const labels =
      'labels' in element ? Array.from(/** @type {HTMLInputElement} */ (element).labels ?? []) : [];
    const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    return [
      element.getAttribute('aria-label'),
      ...labels.map((label) => label.textContent),
      ...by.map((id) => root.getElementById(id)?.textContent),
      element.matches('input, textarea') ? '' : element.textContent,
    ].map((each) => (each ?? '').replace(/\s+/gu, ' ').trim());
  };
  return (
    inside(document)
      .filter((each) => each.matches(kinds) && each.checkVisibility())
      .find((each) => labelOf(each).some((label) => label.startsWith(name))) ?? null
  );
};

/** Somebody at the demo: presses buttons and fills in fields by their names. */
export class Hand {
  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** @param {string} name of a button or tab, or how it begins */
  async press(name) {
    const button = await this.#find(name, 'button, a[href], [role=tab], [role=menuitem]');
    await button.click();
  }

  /** @param {string} name of a field @param {string} text */
  async fill(name, text) {
    const field = await this.#find(name, 'textarea, input');
    await field.focus();
    await this.page.keyboard.sendCharacter(text);
  }

  /** Waits until a button or tab is there. @param {string} name */
  async sees(name) {
    await this.#find(name, 'button, a[href], [role=tab], [role=menuitem], h2, h3, label, input, [role=grid]');
  }

  /** @param {string} name @param {string} kinds */
  async #find(name, kinds) {
    const handle = await this.page
      .waitForFunction(named, { timeout: PATIENCE, polling: 100 }, name, kinds)
      .catch(() => undefined);
    const element = handle?.asElement();
    if (!element) throw new RangeError(`the demo has no “${name}” at ${this.page.url()}`);
    return /** @type {import('puppeteer-core').ElementHandle<HTMLElement>} */ (element);
  }
}
